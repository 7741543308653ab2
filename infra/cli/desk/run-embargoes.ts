import { dynamoHolds } from '#adapters/dynamodb/dynamo-holds.ts'
import { createReadStanding } from '#commit/read/read-standing.ts'
import { createServeReleases } from '#functions/desk/releases/serve-releases.ts'
import { ReleaseList } from '#schemas/desk/release-list.ts'
import { atPlace } from '../at-place.ts'
import { deskCall } from '../operate/desk-call.ts'
import { printLine } from '../print-line.ts'
import { deskPorts } from './desk-ports.ts'
import { releaseLines } from './release-lines.ts'

/** Lists what is withheld at a place: under embargo, and without an end; for people, or as one JSON object. */
export const runEmbargoes = (to: string, isJson: boolean): Promise<number> =>
  atPlace(to, async (table, _place, destination) => {
    const ports = deskPorts(destination)
    const listReleases = createServeReleases({
      ...ports,
      holds: dynamoHolds(table),
      readStanding: createReadStanding(ports),
    })
    const reply = await listReleases(deskCall('/v1/desk/releases'))
    const list = ReleaseList.parse('body' in reply ? reply.body : undefined)
    if (isJson) await printLine(list)
    else process.stdout.write(`${releaseLines(list).join('\n')}\n`)
    return 0
  })

import { isLive } from '#domain/rights/keys/is-live.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import { atPlace } from '../at-place.ts'
import { refuse } from '../refuse.ts'
import { partyPorts } from './party-ports.ts'
import { printKey } from './print-key.ts'

/** Issues a second key for a licensee at a place and prints it, this once, with what ends the one it has. */
export const runRotate = (to: string, isJson: boolean, id: string): Promise<number> =>
  atPlace(to, async (table, place) => {
    const ports = partyPorts(table)
    if (!(await ports.licensees.find(id))) return refuse(`no licensee ${id} at ${place}`)
    const { keys = [] } = (await ports.accessKeys.ringOf(id)) ?? {}
    const live = keys.filter(isLive).map(({ sha256 }) => keyIdOf(sha256))
    const issued = await createIssueKey(ports)({ scope: 'licensee', licenseeId: id })
    if (issued.outcome === 'enough')
      return refuse(`${id} has two live keys, ${live.join(' and ')}; revoke one first`)
    await printKey(id, issued.key, isJson)
    for (const old of live)
      process.stderr.write(
        `Key ${old} is valid until you end it: wiredesk licensee revoke ${id} --key ${old}\n`,
      )
    return 0
  })

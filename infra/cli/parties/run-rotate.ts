import { createIssueKey } from '#license/keys/issue-key.ts'
import { atPlace } from '../at-place.ts'
import { refuse } from '../refuse.ts'
import { partyPorts } from './party-ports.ts'
import { printKey } from './print-key.ts'

/** Issues a second key for a licensee at a place and prints it, this once. */
export const runRotate = (to: string, isJson: boolean, id: string): Promise<number> =>
  atPlace(to, async (table, place) => {
    const ports = partyPorts(table)
    if (!(await ports.licensees.find(id))) return refuse(`no licensee ${id} at ${place}`)
    const issued = await createIssueKey(ports)({ scope: 'licensee', licenseeId: id })
    if (issued.outcome === 'enough') return refuse(`${id} has two live keys; revoke one first`)
    await printKey(id, issued.key, isJson)
    return 0
  })

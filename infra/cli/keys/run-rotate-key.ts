import { atPlace } from '../at-place.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { refuse } from '../refuse.ts'
import { issueAndPrint } from './issue-and-print.ts'
import { createListDeskKeys } from './list-desk-keys.ts'

/** Issues a second key for the holder of one, whether a person or several, and prints it, this once. */
export const runRotateKey = (to: string, isJson: boolean, id: string): Promise<number> =>
  atPlace(to, async (table, place) => {
    const keys = await createListDeskKeys(partyPorts(table))()
    const old = keys.find(key => key.id === id)
    if (!old) return refuse(`no operator or editor has a key ${id} at ${place}`)
    if (old.revokedAt) return refuse(`the key ${id} is revoked: use wiredesk key issue`)
    const { scope, person } = old
    const exitCode = await issueAndPrint(table, { scope, person }, isJson)
    if (exitCode === 0)
      process.stderr.write(`Key ${id} is valid until you end it: wiredesk key revoke ${id}\n`)
    return exitCode
  })

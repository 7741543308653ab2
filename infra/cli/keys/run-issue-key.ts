import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import type { DeskScope } from '#schemas/access-key.ts'
import { atPlace } from '../parties/at-place.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { refuse } from '../parties/refuse.ts'
import { printLine } from '../print-line.ts'
import { createListDeskKeys } from './list-desk-keys.ts'

/** Issues a key for a person at a place and prints it, this once. */
export const runIssueKey = (to: string, isJson: boolean, scope: DeskScope, person: string): Promise<number> =>
  atPlace(to, table => issue(table, isJson, scope, person))

/** Issues a second key for the holder of one, whether a person or several, and prints it, this once. */
export const runRotateKey = (to: string, isJson: boolean, id: string): Promise<number> =>
  atPlace(to, async (table, place) => {
    const keys = await createListDeskKeys(partyPorts(table))()
    const old = keys.find(key => key.id === id)
    if (!old) return refuse(`no operator or editor has a key ${id} at ${place}`)
    return issue(table, isJson, old.scope, old.person)
  })

const issue = async (
  table: DynamoTable,
  isJson: boolean,
  scope: DeskScope,
  person: string | undefined,
): Promise<number> => {
  const issued = await createIssueKey(partyPorts(table))({ scope, person })
  const whose = `${person ?? 'all who share it'}, as ${scope}`
  if (issued.outcome === 'enough') return refuse(`there are two live keys for ${whose}; revoke one first`)
  const { key, entry } = issued
  if (isJson) await printLine({ scope, person, keyId: keyIdOf(entry.sha256), key })
  else process.stdout.write(`${key}\n`)
  process.stderr.write(`This is the key for ${whose}. It is shown once; only its hash is kept.\n`)
  return 0
}

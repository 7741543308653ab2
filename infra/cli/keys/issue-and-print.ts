import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import type { DeskScope } from '#schemas/keys/access-key.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'

interface Holder {
  scope: DeskScope
  person: string | undefined
}

/** Issues a key for an editor or operator, and prints it, this once: bare, for scripts, or with its holder. */
export const issueAndPrint = async (
  table: DynamoTable,
  { scope, person }: Holder,
  isJson: boolean,
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

import { text } from 'node:stream/consumers'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import { atPlace } from '../at-place.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { describeKey } from './describe-key.ts'
import { keyIn } from './key-in.ts'
import { listedKeyLine } from './listed-key-line.ts'

/** Says whose key stands on standard input, alone or in other text, at a place: a licensee's, an editor's or an operator's. */
export const runWhoseKey = async (to: string, isJson: boolean): Promise<number> => {
  const presented = keyIn(await text(process.stdin))
  if (presented === '') return refuse('no key is on standard input: wiredesk key whose < FILE')
  return atPlace(to, async (table, place) => {
    const { accessKeys, lastSeen } = partyPorts(table)
    const found = await accessKeys.find(hashAccessKey(presented))
    if (!found) return refuse(`that key opens nothing at ${place}, and never did`)
    const key = describeKey(found, await lastSeen.of(ringIdOf(found)))
    if (isJson) await printLine(key)
    else process.stdout.write(`${listedKeyLine(key)}\n`)
    return 0
  })
}

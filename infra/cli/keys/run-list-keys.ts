import { atPlace } from '../at-place.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { printLine } from '../print-line.ts'
import { createListDeskKeys } from './list-desk-keys.ts'
import { listedKeyLine } from './listed-key-line.ts'

/** Lists the keys of the operators and editors of a place. */
export const runListKeys = (to: string, isJson: boolean): Promise<number> =>
  atPlace(to, async table => {
    for (const key of await createListDeskKeys(partyPorts(table))()) {
      if (isJson) await printLine(key)
      else process.stdout.write(`${listedKeyLine(key)}\n`)
    }
    return 0
  })

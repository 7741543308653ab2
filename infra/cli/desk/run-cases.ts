import { atPlace } from '../parties/at-place.ts'
import { printLine } from '../print-line.ts'
import { deskPorts } from './desk-ports.ts'

/** Lists the open cases of a place, one JSON object a line. */
export const runCases = (to: string): Promise<number> =>
  atPlace(to, async (_table, _place, destination) => {
    for (const open of await deskPorts(destination).cases.listOpen()) await printLine(open)
    return 0
  })

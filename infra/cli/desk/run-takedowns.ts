import { createListTakedowns } from '#functions/desk/list-takedowns.ts'
import { atPlace } from '../parties/at-place.ts'
import { printLine } from '../print-line.ts'
import { deskPorts } from './desk-ports.ts'

/** Lists the killed articles of a place that somebody has yet to take down, or all of them, one JSON object a line. */
export const runTakedowns = (to: string, options: { all: boolean }): Promise<number> =>
  atPlace(to, async (_table, _place, destination) => {
    for (const state of await createListTakedowns(deskPorts(destination))())
      if (options.all || state.outstanding.length > 0) await printLine(state)
    return 0
  })

import { createListTakedowns } from '#functions/desk/takedowns/list-takedowns.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { deskPorts } from './desk-ports.ts'
import { takedownLines } from './takedown-lines.ts'

interface Options {
  /** Include those that everyone has taken down. */
  all: boolean
  json: boolean
}

/**
 * Lists the killed articles of a place that somebody has yet to take down, or all of them: for people, or one
 * JSON object per line.
 */
export const runTakedowns = (to: string, { all, json }: Options): Promise<number> =>
  atPlace(to, async (_table, _place, destination) => {
    const states = await createListTakedowns(deskPorts(destination))(all ? 'all' : 'open')
    const shown = states.filter(({ outstanding }) => all || outstanding.length > 0)
    if (json) for (const state of shown) await printLine(state)
    else {
      const lines =
        shown.length > 0 ? takedownLines(shown) : ['No licensee has a killed story left to take down.']
      process.stdout.write(`${lines.join('\n')}\n`)
    }
    return 0
  })

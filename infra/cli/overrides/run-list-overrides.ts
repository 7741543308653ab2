import { exitCodes } from '../exit-codes.ts'
import { atPlace } from '../parties/at-place.ts'
import { printLine } from '../print-line.ts'
import { openDesk } from './open-desk.ts'

/** Prints the overrides of an article, one JSON object a line. */
export const runListOverrides = (to: string, articleId: string): Promise<number> =>
  atPlace(to, async (_table, place, destination) => {
    const listed = await openDesk(destination).listOverrides(articleId)
    if (!listed) {
      process.stderr.write(`wiredesk: there is no article ${articleId} at ${place}\n`)
      return exitCodes.data
    }
    for (const override of listed.overrides) await printLine(override)
    return 0
  })

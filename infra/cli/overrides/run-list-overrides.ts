import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { openDesk } from './open-desk.ts'
import { overrideLines } from './override-lines.ts'

/** Lists the overrides of an article: for people, or one JSON object per line. */
export const runListOverrides = (to: string, articleId: string, isJson: boolean): Promise<number> =>
  atPlace(to, async (_table, place, destination) => {
    const listed = await openDesk(destination).listOverrides(articleId)
    if (!listed) return refuse(`there is no article ${articleId} at ${place}`)
    if (isJson) for (const override of listed.overrides) await printLine(override)
    else process.stdout.write(`${overrideLines(listed.overrides).join('\n')}\n`)
    return 0
  })

import { openProgress } from '../drop/open-progress.ts'
import { atPlace } from '../parties/at-place.ts'
import { printLine } from '../print-line.ts'

/** Gives all dead letters of drops back to their queue, and says how many. */
export const runRedrive = (to: string, json: boolean): Promise<number> =>
  atPlace(to, async (_table, place, destination) => {
    const queue = destination.dropQueue()
    const { waiting } = await queue.deadLetters()
    const progress = openProgress(waiting, 'redriving')
    let moved = 0
    for (;;) {
      const some = await queue.redrive()
      if (some === 0) break
      moved += some
      for (let each = 0; each < some; each += 1) progress.step('')
    }
    progress.end()
    if (json) await printLine({ place, moved })
    else
      process.stdout.write(
        `${moved} drops of ${place} are read again: wiredesk drops shows what becomes of them\n`,
      )
    return 0
  })

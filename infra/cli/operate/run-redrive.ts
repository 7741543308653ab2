import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { showProgress } from '../show-progress.ts'

/** Returns all dead letters of drops to their queue, and reports how many. */
export const runRedrive = (to: string, json: boolean): Promise<number> =>
  atPlace(to, async (_table, place, destination) => {
    const queue = destination.dropQueue()
    const { waiting } = await queue.deadLetters()
    const moved = await showProgress({ steps: waiting, doing: 'redriving' }, async progress => {
      let all = 0
      for (;;) {
        const some = await queue.redrive()
        if (some === 0) return all
        all += some
        for (let each = 0; each < some; each += 1) progress.step('')
      }
    })
    if (json) await printLine({ place, moved })
    else process.stdout.write(`${sayMoved(moved, place)}\n`)
    return 0
  })

const sayMoved = (moved: number, place: string): string => {
  if (moved === 0) return `No drop of ${place} is a dead letter: every one could be read.`
  const what = moved === 1 ? `One drop of ${place} is` : `${moved} drops of ${place} are`
  return `${what} read again: wiredesk drops shows what becomes of ${moved === 1 ? 'it' : 'them'}`
}

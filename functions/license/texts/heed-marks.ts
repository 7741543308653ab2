import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { ReadLatest } from './read-latest.ts'

interface Ports {
  readLatest: ReadLatest
  changes: Pick<ChangeLog, 'marked'>
}

/** Whether a change, as long as it has no mark, speaks for its article. One of before there were marks does not, nor one that withholds. */
const speaks = ({ marks, status }: Change): boolean => marks === true && status === 'usable'

/**
 * Asks how an article stands only where the change that is shown cannot speak for it. Where it has no mark, every later change of its
 * article is usable too, ends at the same instant, is under no other embargo and has the same usage terms: so the clock and the license
 * come to the same by the one as by the other (docs/decisions/0026-marks-beside-changes.md).
 */
export const heedMarks =
  ({ readLatest, changes }: Ports): ReadLatest =>
  async (shown, options) => {
    const speaking: number[] = []
    for (const change of shown) if (speaks(change)) speaking.push(change.seq)
    if (speaking.length === 0) return readLatest(shown)
    const marked = await changes.marked(speaking, options)
    const isSure = (change: Change) => speaks(change) && !marked.has(change.seq)
    if (shown.every(isSure)) return change => change
    const latest = await readLatest(shown.filter(change => !isSure(change)))
    return change => (isSure(change) ? change : latest(change))
  }

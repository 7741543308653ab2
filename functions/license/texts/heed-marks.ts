import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { ReadLatest } from './read-latest.ts'

interface Ports {
  readLatest: ReadLatest
  changes: Pick<ChangeLog, 'marked'>
}

/**
 * Whether a change without a mark tells how its article stands. One from before there were marks does not,
 * nor one that withholds.
 */
const speaks = ({ marks, status }: Change): boolean => marks === true && status === 'usable'

/**
 * Reads an article's standing only if the change being shown cannot answer for it. If a change has no mark,
 * every later change of its article is also usable, expires at the same instant, is under no other embargo
 * and has the same usage terms, so clock and license lead to the same result with either
 * (docs/decisions/0026-marks-beside-changes.md).
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

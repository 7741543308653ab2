import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { ReadLatest } from './read-latest.ts'

interface Ports {
  readLatest: ReadLatest
  changes: Pick<ChangeLog, 'marked'>
}

/**
 * Whether a change without a mark shows the state of its article. One from before there were marks does not,
 * nor one that withholds.
 */
const isReliable = ({ marks, status }: Change): boolean => marks === true && status === 'usable'

/**
 * Reads an article's standing only if the change being shown cannot answer for it. If a change has no mark,
 * every later change of its article is also usable, expires at the same instant, is under no other embargo
 * and has the same usage terms, so clock and license lead to the same result with either
 * (docs/decisions/0026-marks-beside-changes.md).
 */
export const readLatestIfMarked =
  ({ readLatest, changes }: Ports): ReadLatest =>
  async (shown, options) => {
    const reliable: number[] = []
    for (const change of shown) if (isReliable(change)) reliable.push(change.seq)
    if (reliable.length === 0) return readLatest(shown)
    const marked = await changes.marked(reliable, options)
    const isSure = (change: Change) => isReliable(change) && !marked.has(change.seq)
    if (shown.every(isSure)) return change => change
    const latest = await readLatest(shown.filter(change => !isSure(change)))
    return change => (isSure(change) ? change : latest(change))
  }

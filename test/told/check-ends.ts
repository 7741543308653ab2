import type { Change } from '#schemas/change.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import { isEnd } from './is-end.ts'
import type { Name } from './licenses.ts'

/** So long before the end of an embargo, copy counts as shown: its writer may be slow, and clocks differ. */
const MARGIN_MS = 121_000

/**
 * What is wrong with the ends that a licensee was told of: it is told of none before anybody could have the story, and only
 * once of each, unless somebody could have it in between.
 */
export const checkEnds = (name: Name, told: readonly FeedEntry[], log: readonly Change[]): string[] =>
  told.flatMap((entry, at) => {
    const before = told[at - 1]
    const end = changeOf(entry, log)
    if (!isEnd(entry) || !end) return []
    const earlier = log.filter(({ seq }) => seq < end.seq)
    if (!before)
      return earlier.every(({ status }) => status === 'canceled') ||
        earlier.some(each => isOut(name, each, end))
        ? []
        : [`is told of the end of what it never had, v${entry.version}`]
    if (!isEnd(before) || entry.kind === 'kill') return []
    const from = changeOf(before, log)?.seq ?? 0
    const isAgain = earlier.some(each => each.seq >= from && isOut(name, each, end))
    return isAgain ? [] : [`is told twice of one end, v${before.version} and v${entry.version}`]
  })

/** The change that an entry tells of. An expiry has the version of the text that it ends. */
const changeOf = ({ version, kind }: FeedEntry, log: readonly Change[]): Change | undefined =>
  log.find(
    each =>
      each.version === version && each.kind !== 'release' && (each.kind === 'expiry') === (kind === 'expiry'),
  )

/** Whether a licensee may have had the text of a change before an end, which would have taken it back. */
const isOut = (name: Name, { status, embargoedUntil }: Change, end: Change): boolean => {
  if (status === 'usable') return true
  if (embargoedUntil === undefined) return false
  if (name.startsWith('early')) return true
  const isKept = end.status === 'withheld' && end.embargoedUntil && end.embargoedUntil <= embargoedUntil
  return !isKept && Date.parse(embargoedUntil) <= Date.parse(end.committedAt) + MARGIN_MS
}

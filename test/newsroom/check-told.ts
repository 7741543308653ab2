import type { Change } from '#schemas/change.ts'
import type { Selection } from '#schemas/selection.ts'
import { holds, isAdvance } from './open-newsroom.ts'
import type { Reader } from './reader.ts'

/**
 * What is wrong with what a reader was told of the log: each change that concerns it, once, in order, with
 * its kind for that reader.
 */
export const checkTold = (reader: Reader, log: readonly Change[]): string[] => {
  const told = log
    .filter(change => isTold(reader, change))
    .map(change => naming({ ...change, kind: kindFor(reader, change) }))
  const seen = reader.seen.map(naming)
  return told.join() === seen.join() ? [] : [`${reader.licensee} was told ${seen}, not ${told}`]
}

/** What a licensee must have been told of the log, in the plainest form. */
const isTold = ({ licensee }: Reader, change: Change): boolean => {
  // Copy that nobody was shown is killed with no territory left.
  const isIn = (selections: Selection[] = []) =>
    selections.some(({ sections, limits }) => limits?.only?.length !== 0 && holds(licensee, sections))
  const reaches = isIn([change, ...(change.alsoReaches ?? [])])
  if (change.status === 'canceled' || change.kind === 'expiry')
    return isAdvance(licensee) ? reaches || isIn(change.reachesAhead) : reaches && !change.unseen
  if (change.status === 'usable') return reaches
  if (isAdvance(licensee) && ((change.embargoedUntil && reaches) || isIn(change.withdrawsAhead))) return true
  return isIn(change.withdraws)
}

/**
 * The kind under which a change is announced: its own, except for copy that is released, and for copy
 * withheld from this reader.
 */
const kindFor = (
  { licensee }: Reader,
  { kind, status, embargoedUntil, sections, lifts }: Change,
): Change['kind'] => {
  if (lifts) return 'release'
  return kind === 'expiry' ||
    status !== 'withheld' ||
    (embargoedUntil && isAdvance(licensee) && holds(licensee, sections))
    ? kind
    : 'withdrawal'
}

const naming = ({ articleId, kind, version }: Pick<Change, 'articleId' | 'kind' | 'version'>) =>
  `${articleId} ${kind} v${version}`

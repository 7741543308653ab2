import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import { statesEmbargo } from './states-embargo.ts'

/**
 * The change of an earlier version as the latest of its article binds it at an instant: under the embargo that
 * the article has come under since, and no longer available than both say.
 */
export const boundByLatest = (change: Change, latest: Change, now: Date): Change => {
  const { status, embargoedUntil } = latest
  const isHeld = statusAt(latest, now) === 'withheld' && !statesEmbargo(change, latest)
  const [expires] = [change.expires, latest.expires]
    .filter(end => end !== undefined)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
  return {
    ...change,
    ...(isHeld && embargoedUntil && { status, embargoedUntil }),
    ...(expires && { expires }),
  }
}

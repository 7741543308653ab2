import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import type { Sight } from '#schemas/desk/story-as.ts'
import type { Holder } from '../entitlements/holder.ts'
import { coveringProducts } from '../products/covering-products.ts'
import { explainUncovered } from '../products/explain-uncovered.ts'
import { isEntitled } from './is-entitled.ts'
import { visibilityOfArticle } from './visibility-of-article.ts'
import { visibilityOfChange } from './visibility-of-change.ts'

/**
 * Why the holder of some products is shown the text of an article, a tombstone or nothing at an instant, in plain words for
 * the desk. Quotas are not looked at.
 */
export const explainSight = (change: Change, holder: Holder, now: Date): Sight => {
  const visibility = visibilityOfArticle(change, holder, now)
  if (visibility === 'readable') return explainText(change, holder, now)
  if (visibility === 'canceled')
    return { sees: 'tombstone', reason: 'It is told that the story was killed, and gets no text.' }
  if (visibility === 'expired')
    return {
      sees: 'tombstone',
      reason: 'It is told that the story may not be used any more, and gets no text.',
    }
  const { reason, until } = explainHidden(change, holder)
  const isTold = visibilityOfChange(change, holder, now) === 'withdrawn'
  return {
    sees: 'nothing',
    reason: isTold ? `${reason} Its feed says that the story was taken back.` : reason,
    ...(until && { until }),
  }
}

const explainText = (change: Change, { held }: Holder, now: Date): Sight => {
  const products = [...new Set(coveringProducts({ held, change }).map(({ id }) => id))].join(', ')
  return statusAt(change, now) === 'withheld'
    ? {
        sees: 'text',
        reason: `Its right to ${products} covers the story in advance: it must not publish it yet.`,
        ...(change.embargoedUntil && { until: change.embargoedUntil }),
      }
    : { sees: 'text', reason: `Its right to ${products} covers the story.` }
}

const explainHidden = (change: Change, { held }: Holder): Omit<Sight, 'sees'> => {
  if (change.status === 'canceled')
    return {
      reason: 'The story was killed. Its license does not reach it: it is told only if it was given a text.',
    }
  if (change.kind === 'expiry')
    return {
      reason:
        'The story may not be used any more. Its license does not reach it: it is told only if it was given a text.',
    }
  if (held.length === 0) return { reason: 'It has a right to no product now.' }
  if (!isEntitled(held, change)) return { reason: explainUncovered(held, change) }
  return change.embargoedUntil
    ? { reason: 'The story is under embargo.', until: change.embargoedUntil }
    : { reason: 'The story is held without an end.' }
}

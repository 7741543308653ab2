import { endOf } from '#app/controls/end-of.ts'
import { formatTime } from '#app/controls/format-time.ts'
import type { CaseResolution } from '#schemas/desk/desk-order.ts'

/**
 * What the decision of a case did; `until` is the end of an embargo, as a browser writes it, `left` that of one that a hold hid, under
 * which the story stands though it was to be published.
 */
export const doneWords = (action: CaseResolution['action'], until: string, left?: string): string => {
  if (left)
    return `the hold is lifted, but the story is under embargo until ${formatTime(new Date(left))}. Publish it on its page if it may be out.`
  if (action === 'embargo') return `embargoed until ${formatTime(endOf(until))}. Its page releases it.`
  return words[action]
}

/** What a decision about all stories of a case did. */
export const doneWithAll = (action: CaseResolution['action'], count: number): string =>
  action === 'kill'
    ? `all ${count} killed. Nobody gets any text of them. If one was a mistake, reinstate it on its page.`
    : `all ${count} held. The page of each releases it.`

/** Each with the way back. */
const words = {
  kill: 'killed. Nobody gets any text of it. If that was a mistake, reinstate it on its page.',
  hold: 'held. Its page releases it.',
  publish: 'released. If that was a mistake, hold or kill it on its page: what licensees fetched, they have.',
} as const

import type { StandingOrder } from '#schemas/standing-order.ts'

interface Reasons {
  /** The order that bars its words, since they were killed as another article. */
  killed: StandingOrder | undefined
  /** What holds it: an order that waited for it, or its original. */
  held: { note: string } | undefined
  /** The end of an embargo for years. */
  farEnd: string | undefined
  /** What the story itself would order. */
  order: StandingOrder
}

/** What the case of copy that is held says of the reason, if that is another than its own words. */
export const noteOfHold = ({ killed, held, farEnd, order }: Reasons): string | undefined =>
  killed
    ? `The same text was killed as article ${killed.killed?.articleId}: ${killed.note}`
    : (held?.note ?? (farEnd && `${order.note}\n(That is ${farEnd}: is the year right?)`))

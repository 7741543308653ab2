import type { Copy, Span } from '#domain/copy.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { present } from '#domain/present.ts'

/** What a form's status asks: "Draft" withholds the story, "Killed" is an order to take it back, and any other word may be one as well. */
export const readStatus = (answers: readonly Span[]): Pick<Copy, 'status' | 'statusFrom' | 'titles'> => {
  const statusFrom = answers.find(({ raw }) => readPublicationStatus(raw) === 'withheld')
  const titles = answers.map(span =>
    readPublicationStatus(span.raw) === 'canceled' && !isOrder(span.raw)
      ? { ...span, raw: `Story ${span.raw.toLowerCase()}` }
      : span,
  )
  return {
    ...(statusFrom && { status: 'withheld', statusFrom }),
    ...present({ titles: titles.length > 0 ? titles : undefined }),
  }
}

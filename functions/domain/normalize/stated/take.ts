import type { Span } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { lift } from '../draft/lift.ts'
import { cleanText } from '../paragraphs/clean-text.ts'

/** Uses the text of a stated span, if it has any, and notes it as the field's evidence with the element as its rule. */
export const take = (
  draft: Draft,
  field: string,
  span: Span | undefined,
  use: (text: string) => void,
): void => {
  const text = span && cleanText(span.raw)
  if (!span || !text) return
  use(text)
  lift(draft, field, span, span.source)
}

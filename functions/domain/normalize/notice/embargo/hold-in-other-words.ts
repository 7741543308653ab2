import type { Draft } from '#domain/normalize/draft/draft.ts'
import { isOtherEmbargo } from './is-other-embargo.ts'

/** Lines above a story. */
const AT_HEAD = 3

/**
 * Holds a story above or under which, or in whose notes, an embargo stands in the words of a language whose days and hours are not read. The desk
 * says when it ends. Loaded with the first copy that has a short line with a number.
 */
export const holdInOtherWords = ({ fields, spans, notes }: Draft, paragraphs: readonly string[]): void => {
  if (fields.status === 'canceled') return
  const raw = [...notes, ...paragraphs.slice(0, AT_HEAD), ...paragraphs.slice(-1)]
    .flatMap(text => text.split('\n'))
    .find(isOtherEmbargo)
  if (raw === undefined) return
  fields.status = 'withheld'
  spans.push({ field: 'status', raw, rule: 'notice/is-embargo' })
}

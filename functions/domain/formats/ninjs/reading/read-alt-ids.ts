import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { present } from '#domain/present.ts'
import type { AlternateId } from '#schemas/article.ts'

/** `altids`: an object keyed by labels up to ninjs 1.6, a list of `role` and `value` since 2.0. */
export const readAltIds = (altids: JsonValue | undefined): AlternateId[] => {
  const labelled = [...(altids?.members.values() ?? [])].map(({ name, text }) => ({
    value: text,
    scheme: name,
  }))
  const listed = (altids?.items ?? []).map(item => ({
    value: memberOf(item, 'value')?.text ?? '',
    ...present({ scheme: memberOf(item, 'role')?.text || undefined }),
  }))
  return [...labelled, ...listed].filter(({ value }) => value !== '')
}

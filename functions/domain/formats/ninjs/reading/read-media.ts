import type { Media } from '#schemas/article.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { memberOf } from '../../../json/member-of.ts'
import { mergeMedia } from '../../reading/merge-media.ts'
import { isMedia } from './is-media.ts'
import { toMedia } from './to-media.ts'

/**
 * The media that go with a story: those inside its text, and its associations, which are an object keyed by
 * labels in ninjs 1 and a list since 2.0.
 */
export const readMedia = (item: JsonValue, inside: readonly Media[] = []): Media[] | undefined => {
  const associations = memberOf(item, 'associations')
  const items = [...(associations?.items ?? []), ...(associations?.members.values() ?? [])]
  const media = mergeMedia(inside, items.filter(isMedia).map(toMedia))
  return media.length > 0 ? media : undefined
}

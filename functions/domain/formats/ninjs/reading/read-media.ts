import type { Copy } from '#domain/copy.ts'
import { isFreeWith } from '#domain/formats/reading/is-free-with.ts'
import { mergeMedia } from '#domain/formats/reading/merge-media.ts'
import { warnOfLeftOut } from '#domain/formats/reading/warn-of-left-out.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { isMedia } from './is-media.ts'
import { readState } from './read-state.ts'
import { toMedia } from './to-media.ts'

/**
 * The media that go with a story: those inside its text, and its associations, which are an object keyed by
 * labels in ninjs 1 and a list since 2.0. Those that are killed, or held back for longer than the story, are left out with a warning.
 */
export const readMedia = (
  item: JsonValue,
  {
    media: inside = [],
    warnings: told = [],
    ...story
  }: Pick<Copy, 'media' | 'status' | 'embargo' | 'warnings'>,
  receivedAt: string,
): Pick<Copy, 'media' | 'warnings'> => {
  const associations = memberOf(item, 'associations')
  const items = [...(associations?.items ?? []), ...(associations?.members.values() ?? [])]
  const associated = items.filter(isMedia)
  const free = associated.filter(each => isFreeWith(readState(each, ''), story, receivedAt))
  const media = mergeMedia(inside, free.map(toMedia))
  const warnings = [...told, ...warnOfLeftOut(associated.length - free.length)]
  return { ...(media.length > 0 && { media }), ...(warnings.length > 0 && { warnings }) }
}

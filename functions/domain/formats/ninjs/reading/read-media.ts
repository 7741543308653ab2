import type { Copy } from '#domain/copy.ts'
import { isFreeWith } from '#domain/formats/reading/media/is-free-with.ts'
import { mergeMedia } from '#domain/formats/reading/media/merge-media.ts'
import { warnOfLeftOut } from '#domain/formats/reading/media/warn-of-left-out.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { isMedia } from './is-media.ts'
import { listAssociations } from './list-associations.ts'
import { readState } from './read-state.ts'
import { toMedia } from './to-media.ts'

/**
 * The media that go with a story: those inside its text, and its associations. Those that are killed, or held back for longer than the story, are left out with a warning.
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
  const associated = listAssociations(item).filter(isMedia)
  const free = associated.filter(each => isFreeWith(readState(each, ''), story, receivedAt))
  const media = mergeMedia(inside, free.map(toMedia))
  const warnings = [...told, ...warnOfLeftOut(associated.length - free.length)]
  return { ...(media.length > 0 && { media }), ...(warnings.length > 0 && { warnings }) }
}

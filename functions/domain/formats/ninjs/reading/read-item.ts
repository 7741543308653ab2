import type { Copy } from '#domain/copy.ts'
import { withStart } from '#domain/formats/reading/state/with-start.ts'
import { titlesOf } from '#domain/formats/reading/text/titles-of.ts'
import { withHeadlineAsBody } from '#domain/formats/reading/text/with-headline-as-body.ts'
import { withSummaryAsBody } from '#domain/formats/reading/text/with-summary-as-body.ts'
import { isOwnUri } from '#domain/formats/uris/is-own-uri.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { holdForEncodedRights } from './hold-for-encoded-rights.ts'
import { readBody } from './read-body.ts'
import { readIdentity } from './read-identity.ts'
import { readMedia } from './read-media.ts'
import { readNotes } from './read-notes.ts'
import { readParties } from './read-parties.ts'
import { readRights } from './read-rights.ts'
import { readState } from './read-state.ts'
import { readSubjects } from './read-subjects.ts'
import { readTexts } from './read-texts.ts'
import { readTitles } from './read-titles.ts'
import { toOwnCopy } from './to-own-copy.ts'

/**
 * What a ninjs item of any version states. Its members take precedence over its text: a NITF document or page
 * in the body only adds what they leave out. An item without text is told by its summary, if it has one, and an alert by its headline.
 */
export const readItem = (item: JsonValue, receivedAt: string): Copy => {
  const { alternateIds: _, ...content } = readBody(item, receivedAt)
  const texts = readTexts(item, 'ninjs')
  const notes = readNotes(item)
  const stated = {
    ...readIdentity(item),
    ...readRights(item, 'ninjs'),
    ...notes,
    ...readState(item, 'ninjs'),
    ...readParties(item),
    ...readSubjects(item),
    ...texts,
  }
  if (stated.change && !stated.change.note && notes.change)
    stated.change = { ...notes.change, ...stated.change }
  const media = readMedia(item, { ...content, ...stated }, receivedAt)
  const titles = [...readTitles(item), ...titlesOf(content)]
  const read: Copy = withStart(
    {
      ...content,
      ...stated,
      ...media,
      ...holdForEncodedRights(item, { ...content, ...stated }),
      titles,
      format: 'ninjs',
      isSent: true,
    },
    item,
    receivedAt,
  )
  const copy = isOwnUri(read.sourceId?.raw) ? toOwnCopy(read) : read
  return copy.blocks.length > 0 || copy.status === 'canceled'
    ? copy
    : withHeadlineAsBody(withSummaryAsBody(copy))
}

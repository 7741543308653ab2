import type { Copy, Span } from '../../../copy.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { present } from '../../../present.ts'
import { toldBySummary } from '../../reading/told-by-summary.ts'
import { isOwnUri } from '../../uris/is-own-uri.ts'
import { readBody } from './read-body.ts'
import { readIdentity } from './read-identity.ts'
import { readMedia } from './read-media.ts'
import { readNotes } from './read-notes.ts'
import { readParties } from './read-parties.ts'
import { readRights } from './read-rights.ts'
import { readState } from './read-state.ts'
import { readSubjects } from './read-subjects.ts'
import { readTexts } from './read-texts.ts'
import { toOwnCopy } from './to-own-copy.ts'

/**
 * What an item of ninjs states, in any version. Its members win over what its text repeats: a NITF document or a page in the body
 * adds what they leave out. An item without text is told by its summary, if it has one.
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
  const media = readMedia(item, content.media)
  const read: Copy = { ...content, ...stated, ...present({ media }), format: 'ninjs' }
  const copy = isOwnUri(read.sourceId?.raw) ? toOwnCopy(read) : read
  if (copy.status === 'canceled') copy.headline ??= standIn(copy)
  return copy.blocks.length > 0 || copy.status === 'canceled' ? copy : toldBySummary(copy)
}

/** What heads a kill that states no headline. */
const standIn = ({ slugline, editorNote, sourceId }: Copy): Span =>
  slugline ?? editorNote ?? sourceId ?? NAMELESS

const NAMELESS: Span = { raw: 'Kill', source: 'ninjs: pubstatus' }

import type { Copy, Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { readMedia } from '../ninjs/reading/read-media.ts'
import { readRights } from '../ninjs/reading/read-rights.ts'
import { readSubjects } from '../ninjs/reading/read-subjects.ts'
import { readTexts } from '../ninjs/reading/read-texts.ts'
import { readTitles } from '../ninjs/reading/read-titles.ts'
import { titlesOf } from '../reading/text/titles-of.ts'
import { withSummaryAsBody } from '../reading/text/with-summary-as-body.ts'
import { readApBody } from './read-ap-body.ts'
import { readApIdentity } from './read-ap-identity.ts'
import { readApParties } from './read-ap-parties.ts'
import { readApState } from './read-ap-state.ts'
import { withTextElsewhere } from './with-text-elsewhere.ts'

/** `title` is the keyword line ("EU--Iceland-Volcano"), unless it repeats the headline. */
const titleOf = (item: JsonValue, headline: Span | undefined): Span | undefined => {
  const title = readMember(item, 'ap-media', 'title')
  return title && headline && title.raw.includes('-') && title.raw.length < headline.raw.length
    ? title
    : undefined
}

/**
 * What an item states. `beside` is a text next to the only item of a file. `located` is the dateline,
 * according to AP's mapping to NewsML-G2 (developer.ap.org, "Metadata mapping").
 */
export const readItem = (item: JsonValue, beside: JsonValue | undefined, receivedAt: string): Copy => {
  const { alternateIds: _, ...content } = readApBody(item, beside, receivedAt)
  const stated = readTexts(item, 'ap-media')
  const texts = { ...stated, ...present({ slugline: stated.slugline ?? titleOf(item, stated.headline) }) }
  const state = readApState(item)
  const fixture = readMember(item, 'ap-media', 'fixture.name')
  const copy: Copy = {
    ...content,
    ...readApIdentity(item),
    ...readRights(item, 'ap-media'),
    ...state,
    ...readApParties(item),
    ...present({
      subjects: readSubjects(item).subjects,
      sections: fixture && [fixture],
      dateline: readMember(item, 'ap-media', 'located'),
      editorNote: readMember(item, 'ap-media', 'ednote'),
    }),
    ...readMedia(item, { ...content, ...state }, receivedAt),
    ...texts,
    titles: [...readTitles(item), ...titlesOf(content)],
    format: 'ap-media',
    isSent: true,
  }
  const headline = copy.headline ?? copy.slugline ?? copy.sourceId
  const summary = copy.summary ?? readMember(item, 'ap-media', 'headline_extended')
  const whole = { ...copy, ...present({ headline, summary }) }
  return copy.status === 'canceled' ? whole : withTextElsewhere(withSummaryAsBody(whole), item)
}

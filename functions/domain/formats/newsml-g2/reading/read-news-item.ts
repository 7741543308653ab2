import type { Copy } from '#domain/copy.ts'
import { mergeMedia } from '#domain/formats/reading/media/merge-media.ts'
import { withoutRepeatedAgency } from '#domain/formats/reading/without-repeated-agency.ts'
import { generator } from '#domain/formats/writing/generator.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { codeReader } from './code-reader.ts'
import { holdForRightsExpression } from './hold-for-rights-expression.ts'
import { readContent } from './read-content.ts'
import { readHeadlines } from './read-headlines.ts'
import { readItemMeta } from './read-item-meta.ts'
import { readMediaLinks } from './read-media-links.ts'
import { readNotes } from './read-notes.ts'
import { readOrigin } from './read-origin.ts'
import { readParties } from './read-parties.ts'
import { readRightsInfo } from './read-rights-info.ts'
import { readSchedule } from './read-schedule.ts'
import { readSubjects } from './read-subjects.ts'
import { readTexts } from './read-texts.ts'
import { withAssertedNames } from './with-asserted-names.ts'

/**
 * What a `newsItem` states. Its metadata take precedence over its content: a `nitf` element or page inside it
 * only adds the byline, dateline, rights and notes that the metadata leave out.
 */
export const readNewsItem = (sent: XmlElement, receivedAt: string): Copy => {
  const item = withAssertedNames(sent)
  const language =
    attributeSpan(findFirst(item, 'contentMeta/language'), 'tag', 'newsml-g2: contentMeta/language/@tag') ??
    attributeSpan(item, 'xml:lang', 'newsml-g2: newsItem/@xml:lang')
  const content = readContent(item, receivedAt, language?.raw)
  const readCode = codeReader(item)
  const media = readMediaLinks(item)
  const guid = attributeSpan(item, 'guid', 'newsml-g2: newsItem/@guid')
  const stated = {
    ...present({
      sourceId: guid,
      storyId: guid,
      sourceVersion: attributeSpan(item, 'version', 'newsml-g2: newsItem/@version'),
      language,
    }),
    ...readRightsInfo(item, language?.raw, receivedAt),
    ...readSchedule(item, receivedAt),
    ...readItemMeta(item),
    ...readNotes(item),
    ...readTexts(item, language?.raw, readCode),
    ...readParties(item, readCode),
    ...readSubjects(item, readCode, language?.raw),
  }
  const { alternateIds: _, ...inner } = content
  const isOwn = textOf(findFirst(item, 'itemMeta/generator')) === generator
  const origin = readOrigin(item, content.blocks)
  const warnings = [...(content.warnings ?? []), ...(stated.warnings ?? [])]
  const merged = {
    ...inner,
    ...stated,
    ...readHeadlines(item, content, language?.raw),
    ...present({ dateline: isOwn ? stated.dateline : (stated.dateline ?? inner.dateline ?? origin) }),
    ...(warnings.length > 0 && { warnings }),
    ...(media.length > 0 && { media: mergeMedia(inner.media ?? [], media) }),
  }
  return withoutRepeatedAgency({
    ...merged,
    format: 'newsml-g2',
    isSent: true,
    blocks: content.blocks,
    ...(isOwn ? { isStory: true as const } : holdForRightsExpression(item, warnings)),
  })
}

import type { Copy } from '../../copy.ts'
import { attributeSpan } from '../../xml/attribute-span.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findFirst } from '../../xml/find-first.ts'
import { present } from '../present.ts'
import { withoutEcho } from '../without-echo.ts'
import { readContent } from './read-content.ts'
import { readHeadlines } from './read-headlines.ts'
import { readItemMeta } from './read-item-meta.ts'
import { readNotes } from './read-notes.ts'
import { readParties } from './read-parties.ts'
import { readRightsInfo } from './read-rights-info.ts'
import { readSubjects } from './read-subjects.ts'
import { readTexts } from './read-texts.ts'

/**
 * What a `newsItem` states. Its metadata win over what its content repeats: a `nitf` element or a page inside it adds the byline,
 * dateline, rights and notes that the metadata leave out.
 */
export const readNewsItem = (item: XmlElement, receivedAt: string): Copy => {
  const content = readContent(item, receivedAt)
  const language =
    attributeSpan(findFirst(item, 'contentMeta/language'), 'tag', 'newsml-g2: contentMeta/language/@tag') ??
    attributeSpan(item, 'xml:lang', 'newsml-g2: newsItem/@xml:lang')
  const guid = attributeSpan(item, 'guid', 'newsml-g2: newsItem/@guid')
  const stated = {
    ...present({
      sourceId: guid,
      storyId: guid,
      sourceVersion: attributeSpan(item, 'version', 'newsml-g2: newsItem/@version'),
      language,
    }),
    ...readRightsInfo(item, language?.raw),
    ...readItemMeta(item),
    ...readNotes(item),
    ...readTexts(item, language?.raw),
    ...readParties(item),
    ...readSubjects(item),
  }
  const { alternateIds: _, ...inner } = content
  const merged = { ...inner, ...stated, ...readHeadlines(item, content) }
  return withoutEcho({ ...merged, format: 'newsml-g2', blocks: content.blocks })
}

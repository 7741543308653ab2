import { writeXml } from '#domain/xml/write-xml.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import type { WriteContext } from '../writing/write-context.ts'
import { frames } from './writing/frames.ts'
import { writeNewsItem } from './writing/write-news-item.ts'

/** Writes an article as a document of NewsML-G2 2.35, valid against its schema. */
export const writeNewsmlG2 = (item: LicensedArticle | Tombstone, context: WriteContext): string =>
  writeXml(writeNewsItem(item, context), frames)

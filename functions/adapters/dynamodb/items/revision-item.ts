import * as z from 'zod/mini'
import type { TextStore } from '#adapters/s3/text-store.ts'
import { Article } from '#schemas/article.ts'
import { Revision } from '#schemas/revision.ts'
import { articlePartition, REVISION, revisionKey } from '../keys/article-keys.ts'
import { leaveOutText, restoreBodyText, type StoredBody } from './body-text.ts'
import type { Item } from './item.ts'
import { packArticle, unpackArticle } from './pack-article.ts'
import { decodePackedItem, encodePackedItem } from './packed-item.ts'

/**
 * If the packed fields exceed this many bytes, the article goes to S3: an item holds at most 400 KB (DynamoDB
 * quotas), and reads are charged by size.
 */
const MAX_PACKED_BYTES = 300_000

/** An article without what its key and its HTML already say. */
type StoredArticle = Partial<Article> & { body: StoredBody }

/**
 * A revision as stored. Its article is among its fields, validated once it is complete; or it is packed
 * separately, as it was before there was a dictionary; or it is in S3 under `textKey`.
 */
const StoredRevision = z.object({
  ...z.omit(Revision, { article: true }).shape,
  article: z.optional(z.custom<StoredArticle>()),
  packed: z.optional(z.instanceof(Uint8Array)),
  textKey: z.optional(z.string()),
})

/** The item of a revision. A large text is stored first, so that no item points to nothing. */
export const encodeRevision = async (
  { articleId, orderKey, article, ...rest }: Revision,
  texts: TextStore,
): Promise<Item> => {
  const key = revisionKey(articleId, orderKey)
  const { id, body, ...fields } = article
  const named = id === articleId ? {} : { id }
  const item = encodePackedItem(key, { ...rest, article: { ...named, ...fields, body: leaveOutText(body) } })
  if ((item.packed1?.B?.byteLength ?? 0) <= MAX_PACKED_BYTES) return item
  return encodePackedItem(key, rest, { textKey: await texts.put(packArticle(article)) })
}

/**
 * The revision of an item, with its article restored from the item itself or from S3. Throws if the article is
 * in neither.
 */
export const decodeRevision = async (item: Item, texts: Pick<TextStore, 'get'>): Promise<Revision> => {
  const articleId = (item.pk?.S ?? '').slice(articlePartition('').length)
  const orderKey = (item.sk?.S ?? '').slice(REVISION.length)
  const named = {
    parse: (fields: object) => StoredRevision.parse({ articleId, orderKey, ...fields }),
  }
  const { article, packed, textKey, ...rest } = decodePackedItem(item, named)
  if (article)
    return {
      ...rest,
      article: Article.parse({ id: articleId, ...article, body: restoreBodyText(article.body) }),
    }
  const bytes = packed ?? (textKey === undefined ? undefined : await texts.get(textKey))
  if (!bytes) throw new Error(`Revision ${articleId} ${orderKey} has no text`)
  return { ...rest, article: unpackArticle(bytes) }
}

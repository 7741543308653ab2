import * as z from 'zod/mini'
import { Revision } from '#schemas/revision.ts'
import type { TextStore } from '../s3/text-store.ts'
import { decodeItem, encodeItem, type Item } from './item.ts'
import { revisionKey } from './keys.ts'
import { packArticle, unpackArticle } from './pack-article.ts'

/** A packed article above this many bytes goes to S3: an item may have 400 KB (DynamoDB quotas), and reads cost by size. */
const MAX_PACKED_BYTES = 300_000

/** A revision as stored: its article packed in the item, or in S3 under `textKey`. */
const StoredRevision = z.object({
  ...z.omit(Revision, { article: true }).shape,
  packed: z.optional(z.instanceof(Uint8Array)),
  textKey: z.optional(z.string()),
})

/** The item of a revision; a large text is stored first, so that no item points to nothing. */
export const encodeRevision = async (revision: Revision, texts: TextStore): Promise<Item> => {
  const { article, ...rest } = revision
  const packed = packArticle(article)
  const text = packed.byteLength > MAX_PACKED_BYTES ? { textKey: await texts.put(packed) } : { packed }
  return encodeItem(revisionKey(revision.articleId, revision.orderKey), { ...rest, ...text })
}

export const decodeRevision = async (item: Item, texts: TextStore): Promise<Revision> => {
  const { packed, textKey, ...rest } = decodeItem(item, StoredRevision)
  const bytes = packed ?? (textKey === undefined ? undefined : await texts.get(textKey))
  if (!bytes) throw new Error(`Revision ${rest.articleId} ${rest.orderKey} has no text`)
  return { ...rest, article: unpackArticle(bytes) }
}

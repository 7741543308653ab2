import type { ArticleStore } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { TextStore } from '../s3/text-store.ts'
import { batchGet } from './calls/batch-get.ts'
import type { DynamoTable } from './dynamo-table.ts'
import type { Item } from './items/item.ts'
import { decodeRevision } from './items/revision-item.ts'
import { revisionKey } from './keys/article-keys.ts'

const nameOf = ({ pk, sk }: Item): string => `${pk?.S} ${sk?.S}`

/** Bytes of an article's text, HTML and subjects, which make up nearly all of it. */
const textBytes = ({ article: { body, subjects } }: Revision): number =>
  Buffer.byteLength(body.html) + Buffer.byteLength(body.text) + Buffer.byteLength(JSON.stringify(subjects))

/** Only what is read beforehand may fail for another reason than the item. */
const decodeIfWhole = async (item: Item, texts: TextStore): Promise<Revision | undefined> => {
  const textKey = item.textKey?.S
  const text = textKey === undefined ? undefined : await texts.get(textKey)
  try {
    return await decodeRevision(item, { get: async () => text })
  } catch {
    return undefined
  }
}

/**
 * Reads revisions in one batch and unpacks them one after another. A revision whose text is in S3 (300 KB and
 * more) is returned alone, so that no call waits for S3 twice. One that is lost or damaged is undefined: it is
 * no reason to withhold the others. A table or bucket that fails throws.
 */
export const createReadRevisions =
  (table: DynamoTable, texts: TextStore): ArticleStore['readRevisions'] =>
  async (names, maxBytes) => {
    const keys = names.map(({ articleId, orderKey }) => revisionKey(articleId, orderKey))
    const distinct = new Map(keys.map(key => [`${key.pk} ${key.sk}`, key]))
    const found = await batchGet(table, [...distinct.values()], { consistent: true })
    const items = new Map(found.map(item => [nameOf(item), item]))

    const revisions: (Revision | undefined)[] = []
    let bytes = 0
    for (const { pk, sk } of keys) {
      const item = items.get(`${pk} ${sk}`)
      if (item?.textKey && revisions.length > 0) break
      const revision = item && (await decodeIfWhole(item, texts))
      if (revision) bytes += textBytes(revision)
      if (bytes > maxBytes && revisions.length > 0) break
      revisions.push(revision)
      if (item?.textKey) break
    }
    return revisions
  }

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

/**
 * Reads revisions in one batch and unpacks them one after another. A revision whose text is in S3 (300 KB and
 * more) is returned alone, so that no call waits for S3 twice.
 */
export const createReadRevisions =
  (table: DynamoTable, texts: TextStore): ArticleStore['readRevisions'] =>
  async (names, maxBytes) => {
    const keys = names.map(({ articleId, orderKey }) => revisionKey(articleId, orderKey))
    const distinct = new Map(keys.map(key => [`${key.pk} ${key.sk}`, key]))
    const found = await batchGet(table, [...distinct.values()], { consistent: true })
    const items = new Map(found.map(item => [nameOf(item), item]))

    const revisions: Revision[] = []
    let bytes = 0
    for (const { pk, sk } of keys) {
      const item = items.get(`${pk} ${sk}`)
      if (!item) throw new Error(`Revision ${pk} ${sk} is not there`)
      if (item.textKey && revisions.length > 0) break
      const revision = await decodeRevision(item, texts)
      bytes += textBytes(revision)
      if (bytes > maxBytes && revisions.length > 0) break
      revisions.push(revision)
      if (item.textKey) break
    }
    return revisions
  }

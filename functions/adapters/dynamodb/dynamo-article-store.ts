import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { ArticleStore } from '#ports'
import type { TextStore } from '../s3/text-store.ts'
import { batchGet } from './calls/batch-get.ts'
import { getItem } from './calls/get-item.ts'
import { ifLockIsBefore } from './calls/if-lock-is-before.ts'
import { ABSENT, putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { articlePartition, currentKey, revisionKey } from './keys/article-keys.ts'
import { listRevisionKeys } from './list-revision-keys.ts'

// The code that stores articles is loaded on first use: a poll needs none of it, and its dictionary and
// schemas would add milliseconds to a cold start.
const currentItem = () => import('./items/current-item.ts')
const revisionItem = () => import('./items/revision-item.ts')

/** Articles in the table. A text too large for an item is kept in `texts`. */
export const dynamoArticleStore = (table: DynamoTable, texts: TextStore): ArticleStore => ({
  async putRevision(revision) {
    const { encodeRevision } = await revisionItem()
    const written = await putItem(table, await encodeRevision(revision, texts), ABSENT)
    return written === 'written' ? 'put' : 'present'
  },

  async readCurrent(articleId) {
    const item = await getItem(table, currentKey(articleId), { consistent: true })
    return item && (await currentItem()).decodeCurrent(item)
  },

  async readCurrents(articleIds) {
    const keys = [...new Set(articleIds)].map(currentKey)
    const items = await batchGet(table, keys, { consistent: true })
    return items.map((await currentItem()).decodeCurrent)
  },

  async readNewest(articleId) {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :article',
        ExpressionAttributeValues: { ':article': { S: articlePartition(articleId) } },
        ScanIndexForward: false,
        Limit: 2,
        ConsistentRead: true,
      }),
    )
    const current = Items.find(item => item.sk?.S === currentKey(articleId).sk)
    const newest = Items.find(item => item !== current)
    const [{ decodeCurrent }, { decodeRevision }] = await Promise.all([currentItem(), revisionItem()])
    return {
      ...(current && { current: decodeCurrent(current) }),
      ...(newest && { newest: await decodeRevision(newest, texts) }),
    }
  },

  async readRevision(articleId, orderKey) {
    const item = await getItem(table, revisionKey(articleId, orderKey), { consistent: true })
    return item && (await revisionItem()).decodeRevision(item, texts)
  },

  async readRevisions(names, maxBytes) {
    const { createReadRevisions } = await import('./read-revisions.ts')
    return createReadRevisions(table, texts)(names, maxBytes)
  },

  listRevisions: articleId => listRevisionKeys(table, articleId),

  writeCurrent: async next => putItem(table, (await currentItem()).encodeCurrent(next), ifLockIsBefore(next)),
})

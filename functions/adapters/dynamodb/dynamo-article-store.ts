import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { ArticleStore } from '#ports'
import { Current } from '#schemas/current.ts'
import type { TextStore } from '../s3/text-store.ts'
import { batchGet } from './batch-get.ts'
import { encodeCurrent } from './current-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { ifLockIsBefore } from './if-lock-is-before.ts'
import { decodeItem } from './item.ts'
import { articlePartition, currentKey, revisionKey } from './keys.ts'
import { listRevisionKeys } from './list-revision-keys.ts'
import { ABSENT, putItem } from './put-item.ts'
import { createReadRevisions } from './read-revisions.ts'
import { decodeRevision, encodeRevision } from './revision-item.ts'

/** Articles in the table; a text too large for an item lies in `texts`. */
export const dynamoArticleStore = (table: DynamoTable, texts: TextStore): ArticleStore => ({
  async putRevision(revision) {
    const written = await putItem(table, await encodeRevision(revision, texts), ABSENT)
    return written === 'written' ? 'put' : 'present'
  },

  async readCurrent(articleId) {
    const item = await getItem(table, currentKey(articleId), { consistent: true })
    return item && decodeItem(item, Current)
  },

  async readCurrents(articleIds) {
    const keys = [...new Set(articleIds)].map(currentKey)
    return (await batchGet(table, keys, { consistent: true })).map(item => decodeItem(item, Current))
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
    return {
      ...(current && { current: decodeItem(current, Current) }),
      ...(newest && { newest: await decodeRevision(newest, texts) }),
    }
  },

  async readRevision(articleId, orderKey) {
    const item = await getItem(table, revisionKey(articleId, orderKey), { consistent: true })
    return item && decodeRevision(item, texts)
  },

  readRevisions: createReadRevisions(table, texts),

  listRevisions: articleId => listRevisionKeys(table, articleId),

  writeCurrent: next => putItem(table, encodeCurrent(next), ifLockIsBefore(next)),
})

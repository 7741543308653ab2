import { DeleteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import type { Webhooks } from '#ports'
import { Webhook } from '#schemas/webhooks/webhook.ts'
import { WebhookAttempt } from '#schemas/webhooks/webhook-attempt.ts'
import { countUp } from './calls/count-up.ts'
import { getItem } from './calls/get-item.ts'
import { ifLockIsBefore } from './calls/if-lock-is-before.ts'
import { putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeEach } from './items/decode-each.ts'
import { expiryOf } from './items/expiry-of.ts'
import { decodeItem, encodeItem, encodeKey } from './items/item.ts'
import { attemptKey, attemptPartition, WEBHOOKS, webhookKey, webhooksOf } from './keys/webhook-keys.ts'

/**
 * Attempts are kept for people who investigate a failure; for a record of what was sent there are the
 * deliveries.
 */
const KEPT_DAYS = 30

/**
 * Webhooks, all in one partition, which the minute's run reads as a whole: they are few, at about a kilobyte
 * each.
 */
export const dynamoWebhooks = (table: DynamoTable): Webhooks => ({
  async find(licenseeId, id) {
    const item = await getItem(table, webhookKey(licenseeId, id), { consistent: true })
    return item && decodeItem(item, Webhook)
  },
  async of(licenseeId) {
    return (await queryAll(table, WEBHOOKS, webhooksOf(licenseeId))).map(item => decodeItem(item, Webhook))
  },
  async all() {
    return decodeEach(await queryAll(table, WEBHOOKS), Webhook)
  },
  async write(next) {
    if (next.lock === 1) await countUp(table, 'webhooks')
    const item = encodeItem(webhookKey(next.licenseeId, next.id), next)
    return putItem(table, item, ifLockIsBefore(next))
  },
  async remove(licenseeId, id) {
    await table.client.send(
      new DeleteItemCommand({ TableName: table.name, Key: encodeKey(webhookKey(licenseeId, id)) }),
    )
  },
  async note(webhookId, attempt) {
    const key = attemptKey(webhookId, attempt.at, attempt.messageId)
    await putItem(table, encodeItem(key, { ...attempt, expiresAt: expiryOf(attempt.at, KEPT_DAYS) }))
  },
  async attemptsOf(webhookId, limit) {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :webhook',
        ExpressionAttributeValues: { ':webhook': { S: attemptPartition(webhookId) } },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
      }),
    )
    return Items.map(item => decodeItem(item, WebhookAttempt))
  },
})

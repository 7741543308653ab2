import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import type { Takedowns } from '#ports'
import { Acknowledgement, Takedown } from '#schemas/license/takedown.ts'
import { getItem } from './calls/get-item.ts'
import { ABSENT, putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import { queryReadable } from './calls/query-readable.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeEach } from './items/decode-each.ts'
import { decodeItem, encodeItem, encodeKey } from './items/item.ts'
import {
  ACKNOWLEDGEMENT,
  acknowledgementKey,
  OPEN_TAKEDOWNS,
  openTakedownKey,
  TAKEDOWNS,
  takedownKey,
  takedownPartition,
} from './keys/takedown-keys.ts'

/**
 * Takedowns by article; open ones also by the instant they were ordered. Acknowledgements are stored beside
 * the article's deliveries.
 */
export const dynamoTakedowns = (table: DynamoTable): Takedowns => ({
  async order(takedown) {
    const { orderedAt, articleId } = takedown
    await putItem(table, encodeItem(openTakedownKey(orderedAt, articleId), takedown))
    await putItem(table, encodeItem(takedownKey(takedown.articleId), takedown), {
      expression: 'attribute_not_exists(pk) OR orderKey < :orderKey',
      values: { ':orderKey': { S: takedown.orderKey } },
    })
  },
  openBefore: (instant, limit, last) =>
    queryReadable(
      table,
      {
        KeyConditionExpression: 'pk = :open AND sk < :before',
        ExpressionAttributeValues: {
          ':open': { S: OPEN_TAKEDOWNS },
          ':before': { S: instant.toISOString() },
        },
      },
      {
        limit,
        schema: Takedown,
        from: last && encodeKey(openTakedownKey(last.orderedAt, last.articleId)),
      },
    ),
  async settle({ orderedAt, articleId }) {
    const Key = encodeKey(openTakedownKey(orderedAt, articleId))
    await table.client.send(new DeleteItemCommand({ TableName: table.name, Key }))
  },
  async open() {
    return decodeEach(await queryAll(table, OPEN_TAKEDOWNS), Takedown).readable
  },
  async all() {
    return (await queryAll(table, TAKEDOWNS)).map(item => decodeItem(item, Takedown))
  },
  async acknowledge(acknowledgement) {
    const { articleId, licenseeId, version } = acknowledgement
    const key = acknowledgementKey(articleId, licenseeId, version)
    if ((await putItem(table, encodeItem(key, acknowledgement), ABSENT)) === 'written') return acknowledgement
    const first = await getItem(table, key, { consistent: true })
    if (!first)
      throw new Error(
        `Acknowledgement of ${articleId} by ${licenseeId} is reported as stored, but is not there`,
      )
    return decodeItem(first, Acknowledgement)
  },
  async acknowledgementsOf(articleId) {
    const items = await queryAll(table, takedownPartition(articleId), ACKNOWLEDGEMENT)
    return items.map(item => decodeItem(item, Acknowledgement))
  },
})

import type { Arrivals } from '#ports'
import type { TextStore } from '../s3/text-store.ts'
import { batchGet } from './calls/batch-get.ts'
import { batchPut } from './calls/batch-put.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeCurrent } from './items/current-item.ts'
import { isAt } from './items/is-at.ts'
import { encodeNames } from './items/names-item.ts'
import { encodeRevision } from './items/revision-item.ts'
import { currentKey } from './keys/article-keys.ts'
import { countsKey } from './keys/case-keys.ts'
import { changeKey } from './keys/log-keys.ts'

/** What an arriving story records and looks up: one BatchWriteItem, one BatchGetItem. */
export const dynamoArrivals = (table: DynamoTable, texts: TextStore): Arrivals => ({
  async note(revision, names, day) {
    await batchPut(table, [encodeNames(names, day), await encodeRevision(revision, texts)])
  },

  async look(articleId, seq) {
    const [current, next] = [currentKey(articleId), changeKey(seq + 1)]
    const keys = [current, countsKey, ...(seq > 0 ? [next] : [])]
    const items = await batchGet(table, keys, { consistent: true })
    const found = items.find(isAt(current))
    const { orders, webhooks } = items.find(isAt(countsKey)) ?? {}
    return {
      ...(found && { current: decodeCurrent(found) }),
      ...(orders && { ordersCounted: Number(orders.N) }),
      ...(webhooks && { webhooksCounted: Number(webhooks.N) }),
      isEnd: seq > 0 && !items.some(isAt(next)),
    }
  },
})

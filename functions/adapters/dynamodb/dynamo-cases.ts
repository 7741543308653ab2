import type { Cases } from '#ports'
import { Case } from '#schemas/case.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { decodeItem, encodeItem } from './item.ts'
import { CASES, caseKey } from './keys.ts'
import { ABSENT, type Condition, putItem } from './put-item.ts'
import { queryAll } from './query-all.ts'

const OPEN: Condition = {
  expression: 'attribute_not_exists(pk) OR #status = :open',
  names: { '#status': 'status' },
  values: { ':open': { S: 'open' } },
}

/** Cases in one partition: they are few, and kept for ever. */
export const dynamoCases = (table: DynamoTable): Cases => ({
  async open(opened) {
    const written = await putItem(table, encodeItem(caseKey(opened.id), opened), ABSENT)
    return written === 'written' ? 'opened' : 'present'
  },
  async find(id) {
    const item = await getItem(table, caseKey(id), { consistent: true })
    return item && decodeItem(item, Case)
  },
  async listOpen() {
    const items = await queryAll(table, CASES)
    return items
      .map(item => decodeItem(item, Case))
      .filter(({ status }) => status === 'open')
      .reverse()
  },
  async close(closed) {
    await putItem(table, encodeItem(caseKey(closed.id), closed), OPEN)
  },
})

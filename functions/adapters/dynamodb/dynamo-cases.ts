import { randomUUID } from 'node:crypto'
import type { Cases } from '#ports'
import { Case } from '#schemas/case.ts'
import { countItems } from './count-items.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { decodeItem, encodeItem } from './item.ts'
import { CASES, caseKey } from './keys.ts'
import { type Condition, putItem } from './put-item.ts'
import { queryAll } from './query-all.ts'

const OPEN: Condition = {
  expression: 'attribute_not_exists(pk) OR #status = :open',
  names: { '#status': 'status' },
  values: { ':open': { S: 'open' } },
}

/** It is not there, or this very call put it there: the SDK sends it again where the answer is lost. */
const absentBut = (call: string): Condition => ({
  expression: 'attribute_not_exists(pk) OR openedIn = :call',
  values: { ':call': { S: call } },
})

/** Cases in one partition: they are few, and kept for ever. */
export const dynamoCases = (table: DynamoTable): Cases => ({
  async open(opened) {
    const openedIn = randomUUID()
    const item = encodeItem(caseKey(opened.id), { ...opened, openedIn })
    const written = await putItem(table, item, absentBut(openedIn))
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
  countOpen: fromDay =>
    countItems(table, { partition: CASES, from: fromDay.replaceAll('-', ''), status: 'open' }),
  async close(closed) {
    await putItem(table, encodeItem(caseKey(closed.id), closed), OPEN)
  },
})

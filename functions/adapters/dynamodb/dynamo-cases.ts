import { randomUUID } from 'node:crypto'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import type { Cases } from '#ports'
import { Case } from '#schemas/desk/case.ts'
import { batchGet } from './calls/batch-get.ts'
import { countItems } from './calls/count-items.ts'
import { getItem } from './calls/get-item.ts'
import { ABSENT, type Condition, putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeEach } from './items/decode-each.ts'
import { decodeItem, encodeItem, encodeKey } from './items/item.ts'
import { caseKey, closedCaseKey, OPEN_CASES } from './keys/case-keys.ts'

/**
 * Holds if the item does not exist, or if this very call wrote it: the SDK sends a call again when the answer
 * is lost.
 */
const absentBut = (call: string): Condition => ({
  expression: 'attribute_not_exists(pk) OR openedIn = :call',
  values: { ':call': { S: call } },
})

/**
 * Open cases share one partition, which is read often and stays small. Closed cases are filed by month and
 * kept for ever, so that a decision of the desk still holds when the notice is read again. Closing writes the
 * closed case before it removes the open one: a case found in both places is closed.
 */
export const dynamoCases = (table: DynamoTable): Cases => {
  const get = async (key: ReturnType<typeof caseKey>): Promise<Case | undefined> => {
    const item = await getItem(table, key, { consistent: true })
    return item && decodeItem(item, Case)
  }
  const takeFromOpen = async (id: string): Promise<void> => {
    await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: encodeKey(caseKey(id)) }))
  }
  const find: Cases['find'] = async id => {
    // The order matters: a case that is closed between the two reads is found by the second.
    const open = await get(caseKey(id))
    return (await get(closedCaseKey(id))) ?? open
  }

  return {
    find,
    async open(opened) {
      if (await find(opened.id)) return 'present'
      const openedIn = randomUUID()
      const item = encodeItem(caseKey(opened.id), { ...opened, openedIn })
      return (await putItem(table, item, absentBut(openedIn))) === 'written' ? 'opened' : 'present'
    },
    async listOpen() {
      const { readable } = decodeEach(await queryAll(table, OPEN_CASES), Case)
      const open = readable.filter(({ status }) => status === 'open')
      const keys = open.map(({ id }) => closedCaseKey(id))
      const closed = new Set((await batchGet(table, keys, { consistent: true })).map(({ sk }) => sk?.S))
      // The process that closed it died before it could remove the open case.
      for (const { id } of open) if (closed.has(id)) await takeFromOpen(id)
      return open.filter(({ id }) => !closed.has(id)).reverse()
    },
    listUnreadable: async () => decodeEach(await queryAll(table, OPEN_CASES), Case).unreadable,
    countOpen: () => countItems(table, { partition: OPEN_CASES, status: 'open' }),
    async close(closed) {
      // A case closed before closed cases had their own partition stays where it is.
      if ((await get(caseKey(closed.id)))?.status === 'closed') return
      await putItem(table, encodeItem(closedCaseKey(closed.id), closed), ABSENT)
      await takeFromOpen(closed.id)
    },
  }
}

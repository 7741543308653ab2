import { randomUUID } from 'node:crypto'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import type { Cases } from '#ports'
import { Case } from '#schemas/case.ts'
import { batchGet } from './calls/batch-get.ts'
import { countItems } from './calls/count-items.ts'
import { getItem } from './calls/get-item.ts'
import { ABSENT, type Condition, putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeEach } from './items/decode-each.ts'
import { decodeItem, encodeItem, encodeKey } from './items/item.ts'
import { caseKey, closedCaseKey, OPEN_CASES } from './keys.ts'

/** It is not there, or this very call put it there: the SDK sends it again where the answer is lost. */
const absentBut = (call: string): Condition => ({
  expression: 'attribute_not_exists(pk) OR openedIn = :call',
  values: { ':call': { S: call } },
})

/**
 * Open cases in one partition, which is read often and stays small; closed ones by their month, kept for ever: what the desk decided stays decided
 * when the notice is read again. A case is closed where it is kept before it is taken from the open ones: in both, it is closed.
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
    // In this order: one that is closed between the two is found by the second.
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
      // Whoever closed it died before it was taken from here.
      for (const { id } of open) if (closed.has(id)) await takeFromOpen(id)
      return open.filter(({ id }) => !closed.has(id)).reverse()
    },
    listUnreadable: async () => decodeEach(await queryAll(table, OPEN_CASES), Case).unreadable,
    countOpen: () => countItems(table, { partition: OPEN_CASES, status: 'open' }),
    async close(closed) {
      // One that was closed before closed ones had a place of their own stays as it is.
      if ((await get(caseKey(closed.id)))?.status === 'closed') return
      await putItem(table, encodeItem(closedCaseKey(closed.id), closed), ABSENT)
      await takeFromOpen(closed.id)
    },
  }
}

import { expect, test } from 'vitest'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { logOpenedCases } from '#functions/ingest/cases/log-opened-cases.ts'
import type { Case } from '#schemas/desk/case.ts'
import { aCase } from './a-case.ts'
import { openDynalite } from './open-dynalite.ts'

const opened = aCase()

test('a case is logged as opened once when the answer to its put is lost and the SDK sends it again', async () => {
  const { table, close } = await openDynalite()
  let sent = 0
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async args => {
        const answer = await next(args)
        if (commandName !== 'PutItemCommand') return answer
        sent += 1
        if (sent === 1) throw Object.assign(new Error('the answer is lost'), { name: 'TimeoutError' })
        return answer
      },
    { step: 'finalizeRequest', priority: 'low' },
  )
  const told: string[] = []
  const cases = logOpenedCases(dynamoCases(table), { info: message => told.push(message) })
  expect(await cases.open(opened)).toBe('opened')
  expect(sent).toBe(2)
  expect(await cases.open(opened)).toBe('present')
  expect(told).toEqual(['Case opened'])
  expect(await cases.listOpen()).toEqual([opened])
  await close()
})

test('a case whose closing was interrupted stays closed, and disappears from the open ones when they are listed', async () => {
  const { table, close } = await openDynalite()
  const cases = dynamoCases(table)
  const other = { ...opened, id: '20260301-b' }
  for (const each of [opened, other]) await cases.open(each)
  let isCut = true
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async args => {
        if (isCut && commandName === 'DeleteItemCommand') throw new Error('the Lambda died')
        return next(args)
      },
    { step: 'initialize' },
  )
  const closed: Case = { ...opened, status: 'closed', closedAt: opened.openedAt, closedBy: 'desk' }
  await expect(cases.close(closed)).rejects.toThrow('died')
  isCut = false
  expect(await cases.find(opened.id)).toEqual(closed)
  expect(await cases.open(opened)).toBe('present')
  expect(await cases.countOpen()).toBe(2)
  expect(await cases.listOpen()).toEqual([other])
  expect(await cases.countOpen()).toBe(1)
  await cases.close({ ...closed, closedBy: 'arrival' })
  expect(await cases.find(opened.id)).toEqual(closed)
  await close()
})

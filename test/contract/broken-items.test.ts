import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { putStoredItem } from '#adapters/dynamodb/scans/scan-items.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { aCase } from './a-case.ts'
import { aWebhook } from './a-webhook.ts'
import { openDynalite } from './open-dynalite.ts'
import { dynamoPorts } from './worlds.ts'

describe('a stored item that cannot be read', () => {
  let dynalite: Awaited<ReturnType<typeof openDynalite>>
  beforeAll(async () => {
    dynalite = await openDynalite()
  })
  afterAll(() => dynalite.close())
  const ports = () => dynamoPorts(dynalite.table, memoryTextStore())

  test('does not keep the other webhooks from being listed, and is listed as unreadable', async () => {
    const whole = aWebhook({ licenseeId: 'herald' })
    await ports().webhooks.write(whole)
    await putStoredItem(dynalite.table, {
      pk: 'N',
      sk: 'gazette#wh_broken',
      v: 1,
      url: 'hooks.gazette.example',
    })
    await putStoredItem(dynalite.table, { ...whole, pk: 'N', sk: 'weekly#wh_later', v: 2 })
    expect(await ports().webhooks.all()).toEqual({
      readable: [whole],
      unreadable: [
        { name: 'gazette#wh_broken', error: expect.any(Error) },
        {
          name: 'weekly#wh_later',
          error: expect.objectContaining({ message: expect.stringContaining('layout 2') }),
        },
      ],
    })
  })

  test('does not keep the other cases from being listed, and is counted and named', async () => {
    const { cases } = ports()
    const whole = aCase({ id: '20260301-b' })
    await cases.open(whole)
    await putStoredItem(dynalite.table, { pk: 'C', sk: '20260301-a', v: 1, status: 'open' })
    expect(await cases.listOpen()).toEqual([whole])
    expect(await cases.listUnreadable()).toEqual([{ name: '20260301-a', error: expect.any(Error) }])
    expect(await cases.countOpen()).toBe(2)
  })

  test('does not keep the other takedowns from being listed', async () => {
    const whole = { articleId: 'pier', orderKey: 'k1', orderedAt: '2026-03-01T10:00:00.000Z' }
    await ports().takedowns.order(whole)
    await putStoredItem(dynalite.table, { pk: 'TO', sk: '2026-03-01T09:00:00.000Z#quay', v: 1 })
    expect(await ports().takedowns.open()).toEqual([whole])
    expect(await ports().takedowns.openBefore(new Date('2026-03-02T00:00:00Z'), 9)).toEqual({
      readable: [whole],
      unreadable: [{ name: '2026-03-01T09:00:00.000Z#quay', error: expect.any(Error) }],
    })
  })

  test('does not keep the other embargoes from coming due', async () => {
    const releaseAt = '2026-03-01T10:00:00.000Z'
    const whole = { articleId: 'pier', orderKey: 'k1', releaseAt }
    await ports().embargoes.put(whole)
    await putStoredItem(dynalite.table, { pk: 'E', sk: `${releaseAt}#harbour`, v: 1, articleId: 'harbour' })
    expect(await ports().embargoes.dueBy(new Date(releaseAt), 10)).toEqual({
      readable: [whole],
      unreadable: [{ name: `${releaseAt}#harbour`, error: expect.any(Error) }],
    })
  })

  test('does not keep the embargoes behind it from coming due, however many such items there are', async () => {
    const releaseAt = '2026-03-02T10:00:00.000Z'
    for (const articleId of ['anchor', 'buoy', 'crane'])
      await putStoredItem(dynalite.table, { pk: 'E', sk: `${releaseAt}#${articleId}`, v: 1 })
    const [pier, quay] = ['pier', 'quay'].map(articleId => ({ articleId, orderKey: 'k1', releaseAt }))
    for (const each of [pier, quay]) if (each) await ports().embargoes.put(each)
    const { embargoes } = ports()
    const before = { articleId: '', orderKey: '', releaseAt }
    const due = await embargoes.dueBy(new Date(releaseAt), 1, before)
    expect(due).toMatchObject({ readable: [pier], unreadable: { length: 3 } })
    expect(await embargoes.dueBy(new Date(releaseAt), 1, pier)).toEqual({ readable: [quay], unreadable: [] })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { putStoredItem } from '#adapters/dynamodb/scans/scan-items.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { aWebhook } from './a-webhook.ts'
import { openDynalite } from './open-dynalite.ts'
import { dynamoPorts } from './worlds.ts'

describe('an item that cannot be read', () => {
  let dynalite: Awaited<ReturnType<typeof openDynalite>>
  beforeAll(async () => {
    dynalite = await openDynalite()
  })
  afterAll(() => dynalite.close())
  const ports = () => dynamoPorts(dynalite.table, memoryTextStore())

  test('keeps no other webhook from being listed', async () => {
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

  test('keeps no other embargo from coming due', async () => {
    const releaseAt = '2026-03-01T10:00:00.000Z'
    const whole = { articleId: 'pier', orderKey: 'k1', releaseAt }
    await ports().embargoes.put(whole)
    await putStoredItem(dynalite.table, { pk: 'E', sk: `${releaseAt}#harbour`, v: 1, articleId: 'harbour' })
    expect(await ports().embargoes.dueBy(new Date(releaseAt), 10)).toEqual({
      readable: [whole],
      unreadable: [{ name: `${releaseAt}#harbour`, error: expect.any(Error) }],
    })
  })
})

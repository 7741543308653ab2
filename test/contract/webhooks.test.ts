import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WebhookAttempt } from '#schemas/webhooks/webhook-attempt.ts'
import { aWebhook } from './a-webhook.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('webhooks %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  const idOf = (letter: string) => `wh_${letter.repeat(22)}`

  test('are written only by a writer who read their latest version', async () => {
    const { webhooks } = world.ports
    const first = aWebhook({ licenseeId: 'locked' })
    expect(await webhooks.write(first)).toBe('written')
    expect(await webhooks.write(first)).toBe('stale')
    const next = { ...first, after: 7, retired: { secret: first.secret, until: first.createdAt }, lock: 2 }
    expect(await webhooks.write(next)).toBe('written')
    expect(await webhooks.write({ ...first, after: 9, lock: 2 })).toBe('stale')
    expect(await webhooks.find('locked', first.id)).toEqual(next)
  })

  test('are listed by licensee, and all together', async () => {
    const { webhooks } = world.ports
    for (const [licenseeId, letter] of [
      ['herald', 'c'],
      ['gazette', 'b'],
      ['gazette', 'a'],
      ['gazette-weekly', 'd'],
    ] as const)
      await webhooks.write(aWebhook({ licenseeId, id: idOf(letter) }))
    const idsOf = async (licenseeId: string) => (await webhooks.of(licenseeId)).map(({ id }) => id)
    expect(await idsOf('gazette')).toEqual([idOf('a'), idOf('b')])
    expect(await idsOf('nobody')).toEqual([])
    const all = (await webhooks.all()).readable.map(({ id }) => id)
    expect(all).toEqual(expect.arrayContaining([idOf('a'), idOf('b'), idOf('c'), idOf('d')]))
  })

  test('are not written again after they were removed', async () => {
    const { webhooks } = world.ports
    const first = aWebhook({ licenseeId: 'removed' })
    await webhooks.write(first)
    await webhooks.remove('removed', first.id)
    await webhooks.remove('removed', first.id)
    expect(await webhooks.write({ ...first, lock: 2 })).toBe('stale')
    expect(await webhooks.find('removed', first.id)).toBeUndefined()
  })

  test('list their own attempts only, newest first', async () => {
    const { webhooks } = world.ports
    const attempt = (second: number, fields: Partial<WebhookAttempt> = {}): WebhookAttempt => ({
      messageId: 'msg_1',
      type: 'article.published',
      articleId: 'harbour',
      at: `2026-03-01T10:00:0${second}.000Z`,
      durationMs: 12,
      outcome: 'delivered',
      status: 204,
      ...fields,
    })
    for (const second of [1, 3, 2]) await webhooks.note(idOf('x'), attempt(second))
    await webhooks.note(idOf('y'), attempt(4, { outcome: 'failed', detail: 'No answer within 10 s' }))
    expect(await webhooks.attemptsOf(idOf('x'), 2)).toEqual([attempt(3), attempt(2)])
    expect(await webhooks.attemptsOf(idOf('y'), 9)).toMatchObject([{ outcome: 'failed' }])
    expect(await webhooks.attemptsOf(idOf('z'), 9)).toEqual([])
  })
})

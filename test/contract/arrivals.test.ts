import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNewsroom, revision } from '#test/commit/newsroom.ts'
import { aWebhook } from './a-webhook.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('a story that arrives %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  const story = revision('k1', { id: 'harbour' })
  const names = { articleId: 'harbour', items: ['V9001'], slug: 'harbour', headline: 'harbour reopens' }

  test('is stored with its names, once however often it is noted', async () => {
    const { arrivals, articles, aliases } = world.ports
    await arrivals.note(story, names, '2026-03-01')
    await arrivals.note(story, names, '2026-03-01')
    expect(await articles.readRevision('harbour', 'k1')).toEqual(story)
    expect(await articles.listRevisions('harbour')).toEqual(['k1'])
    expect(await aliases.notedOn('2026-03-01')).toEqual([names])
  })

  test('reads CURRENT and whether the log ends at the expected place', async () => {
    const { arrivals, articles } = world.ports
    expect(await arrivals.look('pier', 0)).toEqual({ isEnd: false })
    const { commitRevision } = openNewsroom(world.ports)
    await commitRevision(revision('k1', { id: 'pier' }))
    await commitRevision(revision('k1', { id: 'quay' }))
    const current = await articles.readCurrent('pier')
    expect(await arrivals.look('pier', 1)).toEqual({ current, isEnd: false })
    expect(await arrivals.look('pier', 2)).toEqual({ current, isEnd: true })
  })

  test('reads how many standing orders and webhooks exist, once there is one', async () => {
    const { arrivals, standingOrders, webhooks } = world.ports
    await standingOrders.count()
    await standingOrders.count()
    expect(await arrivals.look('harbour', 0)).toEqual({ ordersCounted: 2, isEnd: false })
    const webhook = aWebhook()
    await webhooks.write(webhook)
    await webhooks.write({ ...webhook, lock: 2 })
    expect(await arrivals.look('harbour', 0)).toEqual({ ordersCounted: 2, webhooksCounted: 1, isEnd: false })
  })
})

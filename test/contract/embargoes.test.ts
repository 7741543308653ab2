import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('embargoes %s', (_name, open) => {
  let world: World
  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => world.close())

  const embargoOf = (articleId: string, releaseAt: string, orderKey = 'k1') => ({
    articleId,
    releaseAt,
    orderKey,
  })

  const due = async (releaseAt: string) =>
    (await world.ports.embargoes.dueBy(new Date(releaseAt), 10)).readable

  test('come due at their instant, earliest first, whether written with milliseconds or without', async () => {
    const { embargoes } = world.ports
    await embargoes.put(embargoOf('c', '2026-03-01T10:00:01Z'))
    await embargoes.put(embargoOf('b', '2026-03-01T10:00:00.500Z'))
    await embargoes.put(embargoOf('a', '2026-03-01T10:00:00Z'))
    const dueAt = async (now: string, limit = 10) =>
      (await embargoes.dueBy(new Date(now), limit)).readable.map(({ articleId }) => articleId)
    expect(await dueAt('2026-03-01T09:59:59.999Z')).toEqual([])
    expect(await dueAt('2026-03-01T10:00:00.000Z')).toEqual(['a'])
    expect(await dueAt('2026-03-01T10:00:01.000Z')).toEqual(['a', 'b', 'c'])
    expect(await dueAt('2026-03-01T11:00:00.000Z', 2)).toEqual(['a', 'b'])
    const second = embargoOf('b', '2026-03-01T10:00:00.500Z')
    const rest = await embargoes.dueBy(new Date('2026-03-01T11:00:00.000Z'), 2, second)
    expect(rest.readable.map(({ articleId }) => articleId)).toEqual(['c'])
  })

  test('keep the greater order key when an article has two at the same instant', async () => {
    const { embargoes } = world.ports
    const releaseAt = '2026-03-01T10:00:00.000Z'
    expect(await embargoes.put(embargoOf('a', releaseAt, 'k2'))).toBe('written')
    expect(await embargoes.put(embargoOf('a', releaseAt, 'k1'))).toBe('stale')
    expect(await embargoes.put(embargoOf('a', releaseAt, 'k2'))).toBe('stale')
    expect(await due(releaseAt)).toEqual([embargoOf('a', releaseAt, 'k2')])
    await embargoes.put(embargoOf('a', releaseAt, 'k3'))
    expect(await due(releaseAt)).toEqual([embargoOf('a', releaseAt, 'k3')])
  })

  test('are removed only when the order key is that of the stored one', async () => {
    const { embargoes } = world.ports
    const releaseAt = '2026-03-01T10:00:00.000Z'
    await embargoes.put(embargoOf('a', releaseAt, 'k2'))
    await embargoes.remove(embargoOf('a', releaseAt, 'k1'))
    expect(await due(releaseAt)).toHaveLength(1)
    await embargoes.remove(embargoOf('a', '2026-03-01T10:00:00Z', 'k2'))
    await embargoes.remove(embargoOf('a', releaseAt, 'k2'))
    expect(await due(releaseAt)).toEqual([])
  })
})

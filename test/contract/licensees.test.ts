import { describe, expect, onTestFinished, test } from 'vitest'
import type { Licensee } from '#schemas/licensee.ts'
import { worlds } from './worlds.ts'

describe.each(worlds)('licensees %s', (_name, open) => {
  test('a licensee is changed only by a writer who found its latest version', async () => {
    const world = await open()
    onTestFinished(() => world.close())
    const { licensees } = world.ports
    const weekly: Licensee = { id: 'weekly', name: 'The Weekly', cursorSecret: 'c2VjcmV0', entitlements: [] }
    expect(await licensees.change(weekly)).toBe('stale')
    expect(await licensees.add(weekly)).toBe('written')
    expect(await licensees.add({ ...weekly, name: 'Another' })).toBe('stale')
    expect(await licensees.change({ ...weekly, name: 'Weekly' })).toBe('written')
    expect(await licensees.change({ ...weekly, name: 'Too late' })).toBe('stale')
    const found = await licensees.find('weekly', { toChange: true })
    expect(found).toEqual({ ...weekly, name: 'Weekly', lock: 1 })
    if (found) expect(await licensees.change({ ...found, name: 'The Week' })).toBe('written')
    expect(await licensees.change({ ...weekly, name: 'Too late', lock: 1 })).toBe('stale')
    expect(await licensees.find('weekly')).toEqual({ ...weekly, name: 'The Week', lock: 2 })
  })

  test('all are listed by id, as they are named now', async () => {
    const world = await open()
    onTestFinished(() => world.close())
    const { licensees } = world.ports
    const weekly: Licensee = { id: 'weekly', name: 'The Weekly', cursorSecret: 'c2VjcmV0', entitlements: [] }
    expect(await licensees.list()).toEqual([])
    await licensees.add(weekly)
    await licensees.put({ ...weekly, id: 'daily', name: 'The Daily' })
    await licensees.change({ ...weekly, name: 'The Week' })
    expect(await licensees.list()).toEqual([
      { id: 'daily', name: 'The Daily' },
      { id: 'weekly', name: 'The Week' },
    ])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('exports %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('are remembered by the instant of the last', async () => {
    const { exports } = world.ports
    expect(await exports.last()).toBeUndefined()
    for (const day of ['2026-03-01', '2026-03-02']) await exports.note(new Date(`${day}T04:00:00.123Z`))
    expect(await exports.last()).toEqual(new Date('2026-03-02T04:00:00.123Z'))
  })
})

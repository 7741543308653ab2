import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('aliases %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('lead to the article that was bound first', async () => {
    const { aliases } = world.ports
    expect(await aliases.find('slug', 'HARBOUR')).toBeUndefined()
    expect(await aliases.bind('slug', 'HARBOUR', 'a')).toBe('a')
    expect(await aliases.bind('slug', 'HARBOUR', 'b')).toBe('a')
    expect(await aliases.find('slug', 'HARBOUR')).toBe('a')
    expect(await aliases.find('item', 'HARBOUR')).toBeUndefined()
  })
})

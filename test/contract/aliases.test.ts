import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoryNames } from '#schemas/story-names.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('aliases %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('are listed by the day they were noted, each once, with every name an article had', async () => {
    const { aliases } = world.ports
    const names: StoryNames = { articleId: 'a', items: ['v9991'], slug: 'harbour fire', headline: 'fire' }
    const renamed = { ...names, headline: 'fire is out' }
    for (const each of [names, renamed, names]) await aliases.note(each, '2026-03-01')
    await aliases.note({ ...names, articleId: 'b' }, '2026-03-02')
    const noted = await aliases.notedOn('2026-03-01')
    expect(noted).toHaveLength(2)
    expect(noted).toEqual(expect.arrayContaining([names, renamed]))
    expect(await aliases.notedOn('2026-02-28')).toEqual([])
  })

  test('of translations are listed by their original, each once for each id of it that they state', async () => {
    const { aliases } = world.ports
    for (const articleId of ['fr', 'de', 'fr'])
      await aliases.noteTranslation('en', { articleId, stated: 'en' })
    await aliases.noteTranslation('en', { articleId: 'fr', stated: 'en-us' })
    await aliases.noteTranslation('de', { articleId: 'ca', stated: 'de' })
    expect(await aliases.translationsOf('en')).toEqual([
      { articleId: 'de', stated: 'en' },
      { articleId: 'fr', stated: 'en' },
      { articleId: 'fr', stated: 'en-us' },
    ])
    expect(await aliases.translationsOf('fr')).toEqual([])
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { revision, text } from '#test/commit/newsroom.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>

const story = (words: string, headline = 'Pier holds') => ({ ...text(words), headline })
const find = (words: string, query: Record<string, string> = {}) =>
  desk.call('findTexts', { query: { words, since: '2020-01-01T00:00:00Z', ...query } })

describe('what was ever sent with some words', () => {
  beforeEach(async () => {
    desk = openDesk()
    await desk.commitRevision(revision('k1', story('The captain, René Ost, said the pier held.')))
  })

  test('is found in every version, killed ones too, with who was given it', async () => {
    await desk.commitRevision(revision('k2', story('The captain said that the pier held.')))
    const given = {
      licenseeId: 'gazette',
      version: 1,
      how: 'article',
      deliveredAt: '2026-01-02T10:00:00.000Z',
    } as const
    await desk.store.deliveries.record([{ ...given, articleId: 'harbour', products: ['all'] }])
    await desk.call('killStory', { pathParameters: { id: 'harbour' }, body: { reason: 'It did not.' } })
    const page = await find('rene OST')
    expect(page).toMatchObject({ searched: 2 })
    expect(page.texts).toHaveLength(1)
    expect(page.texts[0]).toMatchObject({
      articleId: 'harbour',
      version: 1,
      status: 'usable',
      headline: 'Pier holds',
    })
    expect(page.texts[0].excerpt).toContain('The captain, René Ost, said')
    expect(page.stories).toEqual({ harbour: { status: 'canceled', deliveries: [given] } })
    expect(page.next).toBeUndefined()
  })

  test('has all the words, and those in quotation marks together', async () => {
    expect((await find('ost pier')).texts).toHaveLength(1)
    expect((await find('"ost said"')).texts).toHaveLength(0)
    expect((await find('“rené ost” captain')).texts).toHaveLength(1)
    expect((await find('ost ferry')).texts).toHaveLength(0)
    expect(await find(' " ')).toMatchObject({ problem: { status: 400 } })
  })

  test('lies between two instants', async () => {
    const now = desk.clock.now().toISOString()
    expect((await find('ost', { until: now })).texts).toHaveLength(0)
    expect((await find('ost', { since: now })).texts).toHaveLength(1)
    const later = new Date(desk.clock.now().getTime() + 1).toISOString()
    expect((await find('ost', { since: later })).texts).toHaveLength(0)
    expect((await find('ost', { until: later })).texts).toHaveLength(1)
  })

  test('is continued until all is searched, each text once', async () => {
    for (let count = 2; count <= 60; count++)
      await desk.commitRevision(
        revision(`k${count + 100}`, story(`The captain, René Ost, counted ${count}.`)),
      )
    const versions: number[] = []
    let searched = 0
    let after: string | undefined
    do {
      const page = await find('ost', after ? { after } : {})
      versions.push(...page.texts.map((each: { version: number }) => each.version))
      searched += page.searched
      after = page.next
    } while (after)
    expect(versions).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
    expect(searched).toBe(60)
  })

  test('shows what stands around the first word, in long texts too', async () => {
    const long = `${'Ää waves fell. '.repeat(200)}Then Jon Quill came. ${'More waves fell. '.repeat(200)}`
    await desk.commitRevision(revision('k2', story(long)))
    const [{ excerpt }] = (await find('quill')).texts
    expect(excerpt.length).toBeLessThanOrEqual(160)
    const [both] = (await find('quill holds')).texts
    expect(both.excerpt).toMatch(/^Pier holds \/ ….*Jon Quill/s)
    expect(excerpt).toMatch(/^….*Then Jon Quill came\..*…$/s)
  })
})

import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const told =
  '<p>The lock at Tarn opens again in spring, its keeper said.</p><p>Barges have waited since a gate broke.</p>'
const escaped = told.replaceAll('<', '&lt;')

const rss = (titles: readonly string[]): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn</title>${titles.map(title => `<item><title>${title}</title><content:encoded>${escaped}</content:encoded></item>`).join('')}</channel></rss>`
const atom = (titles: readonly string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn</title>${titles.map(title => `<entry><title>${title}</title><content type="html">${escaped}</content></entry>`).join('')}</feed>`
const json = (titles: readonly string[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tarn',
    items: titles.map(title => ({ title, content_html: told })),
  })

const idsOf = async (feed: string, path = 'feed') => {
  const reading = await readDrop({ bytes: Buffer.from(feed), path, receivedAt: '2026-11-20T14:00:00Z' })
  const { stories, warnings } = reading.ok ? reading : { stories: [], warnings: [] }
  return { ids: new Map(stories.map(({ article }) => [article.headline, article.id])), warnings }
}

test.each([
  ['RSS', rss],
  ['Atom', atom],
  ['JSON Feed', json],
])('a story of %s without an identifier stays itself as another comes in above it', async (_, feed) => {
  const before = await idsOf(feed(['Lock to open', 'Weir mended']))
  const after = await idsOf(feed(['Mill sold', 'Lock to open', 'Weir mended!']))
  expect(after.ids.get('Lock to open')).toBe(before.ids.get('Lock to open'))
  expect(after.ids.get('Weir mended!')).toBe(before.ids.get('Weir mended'))
  expect([...before.ids.values()]).not.toContain(after.ids.get('Mill sold'))
  expect(after.warnings).toEqual([expect.stringMatching(/told apart by their titles/)])
})

test('in another feed, it is another story', async () => {
  const [one, other] = [await idsOf(rss(['Lock', 'Weir'])), await idsOf(rss(['Lock', 'Weir']), 'other')]
  expect(one.ids.get('Lock')).not.toBe(other.ids.get('Lock'))
})

test('two stories of one title are two, and a feed of one story is told by its file', async () => {
  const twins = await readDrop({
    bytes: Buffer.from(rss(['Lock', 'Lock'])),
    path: 'feed',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  expect(twins.ok && new Set(twins.stories.map(({ article }) => article.id)).size).toBe(2)
  const [one, other] = [await idsOf(rss(['Lock to open'])), await idsOf(rss(['Lock opens']))]
  expect([...one.ids.values()]).toEqual([...other.ids.values()])
  expect(one.warnings).toEqual([])
})

const sharing = (titles: readonly string[], id = 'urn:x:1'): string =>
  rss(titles).replaceAll('<item>', `<item><guid>${id}</guid>`)

test('stories that all state one identifier are as many stories', async () => {
  const before = await idsOf(sharing(['Lock to open', 'Weir mended', 'Mill sold']))
  expect(new Set(before.ids.values()).size).toBe(3)
  expect(before.warnings).toEqual([expect.stringMatching(/told apart by their titles/)])
  const after = await idsOf(sharing(['Ferry late', 'Lock to open', 'Weir mended', 'Mill sold']))
  expect(after.ids.get('Mill sold')).toBe(before.ids.get('Mill sold'))
})

test('of two titles with one identifier the receipt says that they are versions of one story', async () => {
  const two = await idsOf(sharing(['Lock to open', 'Weir mended']))
  expect(new Set(two.ids.values()).size).toBe(1)
  expect(two.warnings).toEqual([
    expect.stringMatching(/one identifier, urn:x:1, and are versions of one story/),
  ])
})

test('updates of one story in one feed are one story', async () => {
  const title = 'Lock at Tarn opens again'
  const updates = await idsOf(sharing([title, `UPDATE 1-${title}`, `UPDATE 2-${title}, weir mended`]))
  expect(new Set(updates.ids.values()).size).toBe(1)
})

test('versions of a story under one title leave no warning', async () => {
  const same = await idsOf(sharing(['Lock to open', 'Lock to open', 'Lock to open']))
  expect(new Set(same.ids.values()).size).toBe(1)
  expect(same.warnings).toEqual([])
})

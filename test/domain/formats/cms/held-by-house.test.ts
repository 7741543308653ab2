import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* Orders, and bars to syndication, that a house or a system states beside the text. */

const read = async (post: object) => {
  const bytes = Buffer.from(JSON.stringify(post))
  const reading = await readDrop({ bytes, path: 'desk/post', receivedAt: '2026-05-06T12:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  if (!story) throw new Error('No story was read')
  return story.article
}

const html =
  '<p>Grey seals have come back to the Tamber estuary, wardens said.</p><p>They counted forty on Monday.</p>'
const wordpress = (more: object) => ({
  id: 7,
  guid: { rendered: 'https://echo.example/?p=7' },
  status: 'publish',
  title: { rendered: 'Grey seals return to the Tamber' },
  content: { rendered: html },
  ...more,
})
const arc = (more: object) => ({
  _id: 'ECHO7',
  type: 'story',
  headlines: { basic: 'Grey seals return to the Tamber' },
  content_elements: [
    { type: 'text', content: 'Grey seals have come back to the Tamber estuary, wardens said.' },
    { type: 'text', content: 'They counted forty on Monday.' },
  ],
  ...more,
})
const ghost = (more: object) => ({
  id: '7',
  title: 'Grey seals return to the Tamber',
  html,
  feature_image: null,
  published_at: '2026-05-05T07:00:00Z',
  status: 'published',
  ...more,
})
const guardian = (more: object) => ({
  id: 'environment/seals',
  webTitle: 'Grey seals return to the Tamber',
  webUrl: 'https://echo.example/seals',
  fields: { body: html },
  ...more,
})

test.each([
  [
    'a note among the fields of a house',
    wordpress({ acf: { editor_note: 'HOLD for legal, do not publish' } }),
  ],
  ['a note in the metadata', wordpress({ meta: { editorial_note: 'Embargoed until Friday 6 a.m.' } })],
  ['a kicker', wordpress({ acf: { kicker: 'EMBARGOED UNTIL 8 MAY 2026 0600 GMT' } })],
  ['a note in additional properties', arc({ additional_properties: { note: 'HOLD FOR LEGAL' } })],
  [
    'the headline for another place',
    arc({ headlines: { basic: 'Seals', web: 'EMBARGOED UNTIL FRIDAY: Seals' } }),
  ],
  ['what may not go to clients', arc({ syndication: { external_distribution: false, search: true } })],
  ['the title for search engines', ghost({ meta_title: 'Embargoed until 8 May 2026 06:00 GMT: Seals' })],
  ['an internal tag', ghost({ tags: [{ name: 'News' }, { name: '#embargo' }] })],
  ['what may not be syndicated', guardian({ rights: { syndicatable: 'false' } })],
])('%s holds a story', async (_, post) => {
  const { status, embargoedUntil } = await read(post)
  expect(status === 'withheld' || embargoedUntil !== undefined).toBe(true)
})

test.each([
  ['a note for readers', wordpress({ acf: { note: 'With pictures by the wardens.' } })],
  ['an internal tag of another kind', ghost({ tags: [{ name: '#holdings' }, { name: '#embargo-lifted' }] })],
  ['what may go to clients', arc({ syndication: { external_distribution: true, search: false } })],
  ['what may be syndicated', guardian({ rights: { syndicatable: 'true' } })],
])('%s does not', async (_, post) => {
  expect(await read(post)).toMatchObject({ status: 'usable' })
})

test('the byline that a house prints is preferred to the account', async () => {
  const post = wordpress({
    acf: { byline: 'Ana Ruiz and Bo Lind' },
    _embedded: { author: [{ name: 'Echo Staff' }] },
  })
  expect((await read(post)).authors).toEqual([{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }])
})

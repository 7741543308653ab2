import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* What systems of publishers state beside the text. */

const read = async (post: object) => {
  const bytes = Buffer.from(JSON.stringify(post))
  const reading = await readDrop({ bytes, path: 'desk/post', receivedAt: '2026-05-06T12:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  if (!story) throw new Error('No story was read')
  return story.article
}

const picture = 'https://echo.example/seals.jpg'
const wordpress = (more: object) => ({
  id: 7,
  date_gmt: '2026-05-05T07:00:00',
  guid: { rendered: 'https://echo.example/?p=7' },
  slug: 'seals',
  status: 'publish',
  type: 'post',
  link: 'https://echo.example/seals',
  title: { rendered: 'Grey seals return to the Tamber' },
  content: {
    rendered: `<p>Grey seals have come back to the Tamber estuary.</p><figure><img src="${picture}"/><figcaption>A seal.</figcaption></figure><p>Wardens counted forty on Monday.</p>`,
    protected: false,
  },
  ...more,
})
const arc = (more: object) => ({
  _id: 'ECHO7',
  type: 'story',
  version: '0.10.9',
  headlines: { basic: 'Grey seals return to the Tamber' },
  content_elements: [
    { type: 'text', content: 'Grey seals have come back to the Tamber estuary.' },
    { type: 'text', content: 'Wardens counted forty on Monday.' },
  ],
  ...more,
})

test('WordPress cuts an excerpt that nobody wrote before the link to the post', async () => {
  const excerpt = {
    rendered: '<p>Grey seals have&hellip; <a href="https://echo.example/seals">Weiterlesen</a></p>',
  }
  expect((await read(wordpress({ excerpt }))).summary).toBeUndefined()
})

test('WordPress gives the picture over a post once, also where the text has it', async () => {
  const media = { source_url: picture, media_type: 'image', caption: { rendered: '<p>A seal.</p>' } }
  const article = await read(wordpress({ _embedded: { 'wp:featuredmedia': [media] } }))
  expect(article.media?.map(({ href }) => href)).toEqual([picture])
})

test.for([
  ['a field of the house', wordpress({ acf: { embargo_until: '2026-05-09T18:00:00Z' } })],
  [
    'a field of Arc that the house added',
    arc({ additional_properties: { embargo: '2026-05-09T18:00:00Z' } }),
  ],
  ['a label over the story', arc({ label: { basic: { text: 'EMBARGOED until 9 May 2026, 18:00 GMT' } } })],
  ['a note of the editor', arc({ editor_note: 'Embargoed until 9 May 2026, 18:00 GMT' })],
] as const)('%s holds the story', async ([, post]) => {
  expect((await read(post)).embargoedUntil).toBe('2026-05-09T18:00:00Z')
})

test('an empty field for an embargo holds nothing', async () => {
  expect((await read(wordpress({ acf: { embargo_until: '' } }))).status).toBe('usable')
})

test('Arc XP says in a list of authors for whom they wrote', async () => {
  const by = [
    { type: 'author', name: 'Ana Ruiz', org: 'Tamber Echo' },
    { type: 'author', name: 'Bo Lind' },
    { type: 'author', name: 'Special to Tamber Echo' },
  ]
  const { authors, collective } = await read(arc({ credits: { by } }))
  expect(authors).toEqual([
    { name: 'Ana Ruiz', affiliation: 'Tamber Echo' },
    { name: 'Bo Lind', role: 'Special to Tamber Echo', affiliation: 'Tamber Echo' },
  ])
  expect(collective).toBeUndefined()
})

test('the lists of credits of Arc XP beside the authors say what each did', async () => {
  const credits = {
    by: [{ type: 'author', name: 'Marta Quill' }],
    photos_by: [{ type: 'author', name: 'Lee Marsh' }],
    edited_by: [{ type: 'author', name: 'Ana Ruiz' }],
    captions_by: [{ type: 'author', name: 'Tom Abara' }],
    illustration: [{ type: 'author', name: 'Echo Graphics Desk' }],
  }
  expect(await read(arc({ credits }))).toMatchObject({
    authors: [{ name: 'Marta Quill' }],
    contributors: [
      { name: 'Lee Marsh', role: 'photography' },
      { name: 'Ana Ruiz', role: 'editing' },
    ],
  })
})

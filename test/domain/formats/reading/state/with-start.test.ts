import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* From when an item may be shown, where a house has a member or a field of its own for it. */

const receivedAt = '2026-11-30T10:00:00Z'
const until = '2026-12-02T06:00:00Z'
const text = 'The ferry line of Halden has sold its two ships, its owner said on Monday.'

const embargoOf = async (copy: object | string, path = 'x.json') => {
  const bytes = Buffer.from(typeof copy === 'string' ? copy : JSON.stringify(copy))
  const reading = await readDrop({ bytes, path, receivedAt })
  const [story] = reading.ok ? reading.stories : []
  return story && { status: story.article.status, until: story.article.embargoedUntil }
}

const ninjs = (members: object) => ({
  uri: 'urn:f',
  type: 'text',
  headline: 'Ferry line sells',
  body_html: `<p>${text}</p>`,
  ...members,
})
const wordpress = (members: object) => ({
  id: 7,
  type: 'post',
  status: 'publish',
  link: 'https://coast.example/ferry',
  title: { rendered: 'Ferry line sells' },
  content: { rendered: `<p>${text}</p>`, protected: false },
  ...members,
})
const feed = (members: object) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Coast',
  items: [{ id: '7', title: 'Ferry line sells', content_text: text, ...members }],
})
const mail = (field: string) =>
  `From: desk@coast.example\nSubject: Ferry line sells\nMessage-ID: <7@coast.example>\n${field}\n\n${text}\n`

test.each([
  ninjs({ publish_after: until }),
  ninjs({ notBefore: until }),
  ninjs({ go_live: until }),
  ninjs({ embargado_hasta: until }),
  ninjs({ release_at: '2026-12-01T06:00:00Z', hold_until: until }),
  ninjs({ extra: { publication_embargo: until } }),
  ninjs({ available_from: Date.parse(until) / 1000 }),
  ninjs({ scheduling: { publish_at: until } }),
  wordpress({ acf: { publish_after: until } }),
  wordpress({ meta: { 'Embargo Until': until } }),
  feed({ _coast: { not_for_use_before: until } }),
  feed({ _coast: { embargoed: until } }),
  feed({ publish_at: until }),
])('holds an item until what a house calls its start: %j', async item => {
  expect(await embargoOf(item)).toMatchObject({ until })
})

test.each([
  `X-Publish-After: ${until}`,
  `X-Hold-Until: ${until}`,
  'Deferred-Delivery: Wed, 2 Dec 2026 06:00:00 +0000',
])('holds a mail until what its header says: %s', async field => {
  expect(await embargoOf(mail(field), 'x.eml')).toEqual({ status: 'withheld', until })
})

test('holds a mail whose header says that it is under embargo, without an end', async () => {
  expect(await embargoOf(mail('X-Status: EMBARGOED'), 'x.eml')).toEqual({ status: 'withheld' })
})

test.each([
  ninjs({ publish_after: '2026-11-20T06:00:00Z' }),
  ninjs({ published_at: until }),
  ninjs({ valid_until: until, expires: until }),
  wordpress({ acf: { release_date: '2019-04-01' } }),
])('publishes what may be shown already: %j', async item => {
  expect(await embargoOf(item)).toEqual({ status: 'usable' })
})

test.each(['X-Status: RO', 'Delivery-Date: Mon, 30 Nov 2026 09:59:00 +0000'])(
  'publishes a mail whose header says how it was sent: %s',
  async field => {
    expect(await embargoOf(mail(field), 'x.eml')).toEqual({ status: 'usable' })
  },
)

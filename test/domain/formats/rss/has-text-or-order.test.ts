import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const rss = (title: string, description: string): string =>
  `<rss version="2.0"><channel><title>Wire</title><item><title>${title}</title><guid>f1</guid><description>${description}</description></item></channel></rss>`
const atom = (title: string, summary: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:w</id><updated>2026-11-20T13:00:00Z</updated><entry><id>urn:f</id><title>${title}</title><updated>2026-11-20T13:00:00Z</updated><summary>${summary}</summary></entry></feed>`
const jsonFeed = (title: string, summary: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wire',
    items: [{ id: 'f1', title, summary }],
  })

const feeds = { RSS: rss, Atom: atom, 'JSON Feed': jsonFeed }
const summary = 'The agency could not confirm the sale.'

const read = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'feed',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection.code
}

test.each(Object.entries(feeds))(
  'an entry of %s without a text kills its story by its title',
  async (_, feed) => {
    expect(await read(feed('RETRACTED: Harbor board sells both of its ferries', summary))).toBe('canceled')
    expect(await read(feed('Harbor board sells both of its ferries', summary))).toBe('missing-body')
  },
)

test('an item of RSS kills its story by its description', async () => {
  const title = 'Harbor board sells both of its ferries'
  expect(await read(rss(title, 'This story has been withdrawn by the agency.'))).toBe('canceled')
  const paragraphs = (...texts: string[]) => texts.map(text => `&lt;p&gt;${text}&lt;/p&gt;`).join('')
  expect(await read(rss(title, paragraphs(summary, 'This story has been withdrawn by the agency.')))).toBe(
    'canceled',
  )
  expect(await read(rss(title, paragraphs(summary, 'A bill was withdrawn.')))).toBe('missing-body')
  expect(await read(rss(title, 'A bill on ferries was withdrawn by its author.'))).toBe('missing-body')
})

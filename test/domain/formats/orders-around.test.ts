import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const told = [
  'The lock at Tarn opens again in spring, its keeper said on Monday.',
  'Barges have waited since a gate broke in the frost.',
]
const html = told.map(text => `<p>${text}</p>`).join('')
const escaped = html.replaceAll('<', '&lt;')
const headline = 'Lock at Tarn to open'
const item = { uri: 'urn:lock', type: 'text', headline, body_xhtml: html }
const embargoed = '2026-12-01T06:00:00Z'
const text = [headline, ...told].join('\n\n')

const read = async (copy: string, path = 'lock') => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path,
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories.map(({ article }) => article) : []
}

const rss = (title: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><item><guid>1</guid><title>${headline}</title><content:encoded>${escaped}</content:encoded></item></channel></rss>`
const atom = (title: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>u</id><updated>2026-11-20T00:00:00Z</updated><entry><id>u1</id><title>${headline}</title><updated>2026-11-20T00:00:00Z</updated><content type="html">${escaped}</content></entry></feed>`
const inPackage = (fields: object, own: object = {}): string =>
  JSON.stringify({
    uri: 'urn:package',
    type: 'composite',
    headline: 'Locks',
    ...fields,
    associations: { lock: { ...item, ...own } },
  })

test.each([null, '', '  ', {}, []])('a story whose own embargo is %j waits in a package', async own => {
  const [article] = await read(inPackage({ embargoed }, { embargoed: own }))
  expect([article?.status, article?.embargoedUntil]).toEqual(['withheld', embargoed])
})

test.each([
  ['a package under embargo', inPackage({ embargoed }), embargoed],
  ['a package with a reason for an embargo', inPackage({ embargoedreason: 'until the speech' }), undefined],
  ['a withheld package', inPackage({ pubstatus: 'withheld' }), undefined],
  [
    'a withheld package, of an item that is usable',
    inPackage({ pubstatus: 'withheld' }, { pubstatus: 'usable' }),
    undefined,
  ],
  ['a list under embargo', JSON.stringify({ embargoed, items: [item] }), embargoed],
  [
    'an item of an earlier end',
    inPackage({ embargoed }, { embargoed: '2026-11-30T06:00:00Z' }),
    '2026-11-30T06:00:00Z',
  ],
  ['a feed that says so', rss('EMBARGOED UNTIL 6 A.M. GMT DEC. 1, 2026'), embargoed],
  ['an Atom feed that says so', atom('EMBARGOED UNTIL 6 A.M. GMT DEC. 1, 2026'), embargoed],
])('a story waits in %s', async (_, copy, until) => {
  const [article] = await read(copy)
  expect(article?.status).toBe('withheld')
  expect(article?.embargoedUntil).toBe(until)
})

test.each([
  ['EMBARGO_until 1 December 2026, 06.00 GMT_Lock.txt', embargoed],
  ['EMBARGOED-until-2026-12-01-lock.txt', undefined],
  ['press/HOLD until Tuesday - lock.txt', undefined],
])('a story waits that comes as %s', async (path, until) => {
  const [article] = await read(text, path)
  expect(article?.status).toBe('withheld')
  expect(article?.embargoedUntil).toBe(until)
})

test.each([
  'embargo-cuba.txt',
  'oil embargo 2026-12-01.txt',
  '2026-12-01-lock.txt',
  'Story killed.txt',
  'STORY WITHDRAWN.txt',
])('a story is usable that comes as %s', async path => {
  expect((await read(text, path))[0]?.status).toBe('usable')
})

const page = (comment: string): string =>
  `<!DOCTYPE html><html><body><!--${comment}--><article><h1>${headline}</h1>${html}</article></body></html>`
const nitf = (comment: string): string =>
  `<?xml version="1.0"?><!--${comment}--><nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf>`

test.each([
  ['EMBARGOED UNTIL 6 A.M. GMT DEC. 1, 2026', embargoed],
  [' Not for publication before Tuesday ', undefined],
])('a story waits under the comment "%s"', async (comment, until) => {
  for (const copy of [page(comment), nitf(comment)]) {
    const [article] = await read(copy)
    expect(article?.status).toBe('withheld')
    expect(article?.embargoedUntil).toBe(until)
  }
})

test.each([
  page(' embargo banner '),
  nitf(' written by desk 2.1 at 2026-12-01T06:00:00Z '),
  inPackage({ pubstatus: 'usable' }),
  inPackage({ pubstatus: 'canceled' }),
  rss('Embargo News'),
  atom('The Embargo Files'),
])('a story is usable in %s', async copy => {
  expect((await read(copy)).at(-1)?.status).toBe('usable')
})

test.each([{ pubstatus: 'canceled' }, { state: 'killed' }])(
  'a kill stays one in a package that holds back its content: %j',
  async own => {
    const copy = inPackage({ pubstatus: 'withheld', embargoed }, own)
    expect((await read(copy)).at(-1)?.status).toBe('canceled')
  },
)

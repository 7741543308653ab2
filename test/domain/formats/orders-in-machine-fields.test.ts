import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Ferry owners keep night boats'
const body = [
  'The three ferries of Halden will sail at night through the winter, their owners said on Thursday.',
  'The boats have carried commuters since 1931, and forty people work on them in the winter.',
]

const statusOf = async (path: string, copy: string) => {
  const reading = await readDrop({ bytes: Buffer.from(copy), path, receivedAt: '2026-12-01T10:00:00Z' })
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection.code
}
const matter = (line: string) =>
  statusOf('ferry.md', `---\ntitle: "${headline}"\n${line}\n---\n\n${body.join('\n\n')}\n`)
const page = (head: string, above = '') =>
  statusOf(
    'ferry.html',
    `<!doctype html><html><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${above}${body.map(text => `<p>${text}</p>`).join('')}</article></body></html>`,
  )
const mail = (field: string, subject = headline) =>
  statusOf(
    'ferry.eml',
    `From: Desk <desk@coastal.example>\nTo: in@wiredesk.example\nSubject: ${subject}\n${field}\nContent-Type: text/plain; charset=utf-8\n\n${body.join('\n\n')}\n`,
  )
const ninjs = (stated: object) =>
  statusOf(
    'ferry.json',
    JSON.stringify({ uri: 'urn:x:1', type: 'text', headline, body_text: body.join('\n\n'), ...stated }),
  )

test.each(['killed: yes', 'withdrawn: true', 'visibility: private', 'publish_after: 2026-12-03 06:00 +0000'])(
  'front matter with “%s” holds its story',
  async line => expect(await matter(line)).toBe('withheld'),
)
test.each(['killed: no', 'visibility: public', 'publish_after: 2026-11-03 06:00 +0000', 'on hold: false'])(
  'front matter with “%s” does not',
  async line => expect(await matter(line)).toBe('usable'),
)

test.each([
  ['', '<img src="x.jpg" alt="EMBARGOED UNTIL 0600 GMT DEC 3">'],
  ['', '<![CDATA[HOLD: DO NOT PUBLISH]]>'],
  ['<meta name="status" content="killed">', ''],
  ['<meta property="article:status" content="On hold">', ''],
])('a page with %s%s is not published', async (head, above) => {
  expect(await page(head, above)).not.toBe('usable')
})
test.each([
  ['', '<img src="x.jpg" alt="A sign reads DO NOT USE on a lift">'],
  ['', '<img src="x.jpg" alt="KILL BILL poster in Halden">'],
  ['', '<img src="x.jpg" alt="Protesters hold a banner against the EMBARGO">'],
  ['', '<img src="x.jpg" alt="The stamp WITHDRAWN on a passport">'],
  ['<meta name="status" content="active">', ''],
  ['<meta name="status" content="archived">', ''],
])('a page with %s%s is', async (head, above) => {
  expect(await page(head, above)).toBe('usable')
})

test.each(['X-Story-Status: killed', 'X-Status: HOLD', 'Keywords: ferry, HOLD, do not publish'])(
  'a mail with “%s” is not published',
  async field => expect(await mail(field)).not.toBe('usable'),
)
test.each(['X-Spam-Status: No, score=-1.1', 'X-Story-Status: final', 'Keywords: ferry, embargo, holdings'])(
  'a mail with “%s” is',
  async field => expect(await mail(field)).toBe('usable'),
)
test('a mail whose subject takes its headline back in Chinese waits', async () => {
  expect(await mail('X-Mailer: x', `撤稿：${headline}`)).toBe('withheld')
})

test.each([{ ednote: 'Legal: under review, please hold.' }, { slugline: 'FERRY-DO NOT USE' }])(
  'ninjs with %j waits',
  async stated => expect(await ninjs(stated)).toBe('withheld'),
)
test.each([{ ednote: 'Legal: Halden court hears ferry case' }, { slugline: 'FERRY-HOLD-UP' }])(
  'ninjs with %j does not',
  async stated => expect(await ninjs(stated)).toBe('usable'),
)

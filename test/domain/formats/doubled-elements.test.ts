import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* What stands twice where a standard has it once, or starts from an address stated further out. */

const first = 'Grey seals have come back to the Tamber estuary.'
const second = 'Wardens counted forty on Monday.'

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/seals',
    receivedAt: '2026-05-06T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories.map(({ article }) => article)
}

test('a NITF story in two body.content keeps both', async () => {
  const content = (text: string) => `<body.content><p>${text}</p></body.content>`
  const head = '<body.head><hedline><hl1>Grey seals return</hl1></hedline></body.head>'
  const [article] = await read(`<nitf><body>${head}${content(first)}${content(second)}</body></nitf>`)
  expect(article?.body.text).toBe(`${first}\n\n${second}`)
})

test('two NITF documents in one file are two stories', async () => {
  const document = (id: string, text: string) =>
    `<?xml version="1.0"?><nitf><head><docdata><doc-id id-string="${id}"/></docdata></head><body><body.head><hedline><hl1>Grey seals return ${id}</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>\n`
  const articles = await read(document('one', first) + document('two', second))
  expect(articles.map(({ sourceId, body }) => [sourceId, body.text])).toEqual([
    ['one', first],
    ['two', second],
  ])
})

test.for([
  ['xml:base="https://echo.example/news/"', 'xml:base="2026/"', 'https://echo.example/news/2026/seals.jpg'],
  ['', 'xml:base="https://echo.example/2026/"', 'https://echo.example/2026/seals.jpg'],
  ['', '', 'seals.jpg'],
])('the picture of an Atom entry under %s and %s is %s', async ([feed, entry, href]) => {
  const [article] = await read(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${feed}><title>Tamber Echo</title><entry ${entry}><id>urn:seals</id>
    <title>Grey seals return</title><updated>2026-05-06T11:00:00Z</updated><link rel="enclosure" type="image/jpeg" href="seals.jpg"/>
    <content type="text">${first}</content></entry></feed>`,
  )
  expect(article?.media?.map(picture => picture.href)).toEqual([href])
})

test('marks of HTML in CDATA are no part of a NITF headline, and a code in angle brackets is', async () => {
  const headline = '<hl1><![CDATA[Seals <b>return</b> to<br/>Tamber <TMB.L>]]></hl1>'
  const [article] = await read(
    `<nitf><body><body.head><hedline>${headline}</hedline></body.head><body.content><p>${first}</p></body.content></body></nitf>`,
  )
  expect(article?.headline).toBe('Seals return to Tamber <TMB.L>')
})

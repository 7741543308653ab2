import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (docdata: string) => {
  const item = `<nitf><head>${docdata}<doc-id id-string="quay:7:2"/><del-list><from-src src-name="Quay News"/></del-list></docdata></head><body>
<body.head><hedline><hl1>Ferry gets a new quay</hl1></hedline></body.head>
<body.content><p>The island ferry moved to its new quay on Friday, the port said.</p></body.content></body></nitf>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok
    ? reading.stories.map(({ article }) => [article.sourceId, article.agency, article.status])
    : undefined
}
const own = ['quay:7:2', 'Quay News', 'usable']

test.each([
  ['canceled', [own, ['quay:3', 'Quay News', 'canceled']]],
  ['withheld', [own, ['quay:3', 'Quay News', 'withheld']]],
  ['embargoed', [own, ['quay:3', 'Quay News', 'withheld']]],
  ['usable', [own]],
  ['', [own]],
])('a document gives another the status "%s"', async (status, stories) => {
  const docdata = `<docdata management-status="usable" management-doc-idref="quay:3" management-idref-status="${status}">`
  expect(await read(docdata)).toEqual(stories)
})

test('a document takes the place of an earlier version of itself, and takes nothing back', async () => {
  const docdata = '<docdata management-doc-idref="quay:7:1" management-idref-status="canceled">'
  expect(await read(docdata)).toEqual([own])
})

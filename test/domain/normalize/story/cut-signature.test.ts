import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = (under: string): string => `Fyren på Sandö tänds igen

SANDÖ. Efter tolv år i mörker ska fyren på Sandö lysa igen. Det har kommunen beslutat.

– Vi har väntat länge, säger fyrvaktaren Siv Alm.

Arbetet väntas ta två år och kosta fyra miljoner kronor.

${under}

Byggd 1871, släckt 2012.
`

const read = async (text: string) => {
  const bytes = Buffer.from(text)
  const drop = await readDrop({ bytes, path: 'fyren', receivedAt: '2026-11-27T12:00:00Z' })
  return drop.ok ? drop.stories[0]?.article : undefined
}

test('who signs a story above its box of facts wrote it', async () => {
  const article = await read(story('Bo Lind/TT\n\nFakta: Fyren på Sandö'))
  expect(article?.authors).toEqual([{ name: 'Bo Lind', affiliation: 'TT' }])
  expect(article?.body.text).not.toContain('Bo Lind')
  expect(article?.body.text).toContain('Byggd 1871')
})

test('a name above another paragraph stays in the story', async () => {
  const article = await read(story('Bo Lind/TT\n\nFyren byggdes av sten från ön.'))
  expect(article?.body.text).toContain('Bo Lind/TT')
})

const readItem = async (under: string) => {
  const text = `<nitf><body><body.head><hedline><hl1>Lighthouse to shine again</hl1></hedline><byline>Inés Varga and Bo Lind</byline></body.head>
<body.content><p>The lighthouse will shine again, the council said.</p><p>“At last,” said its keeper.</p><p>${under}</p></body.content></body></nitf>`
  return read(text)
}

test.each([
  'Ines Varga and Bo Lind',
  '— I. Varga and Bo Lind',
  '(INES VARGA)',
  'Inés Varga/Sandö Courier',
  'By Ines Varga and Bo Lind',
])('authors who sign once more under a story sign it once: %s', async under => {
  const article = await readItem(under)
  expect(article?.authors.map(({ name }) => name)).toEqual(['Inés Varga', 'Bo Lind'])
  expect(article?.contributors).toEqual([])
  expect(article?.body.text).toMatch(/keeper\.$/)
})

test.each([
  'Inés Varga will light it herself on Friday.',
  'Leo Marsh, Siv Alm and Eva Holm',
  'Total cost of the works: 4,000 kronor',
])('a last line that says else stays in the story: %s', async under => {
  expect((await readItem(under))?.body.text).toContain(under)
})

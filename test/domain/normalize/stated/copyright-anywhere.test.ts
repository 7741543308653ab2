import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const told = [
  'The windmill at Tarn turns again, its miller said on Monday.',
  'It had stood still since a storm took two of its sails.',
  'Flour is sold on Saturdays.',
]
const headline = 'Windmill at Tarn turns again'
const html = told.map(text => `<p>${text}</p>`).join('')
const notice = '(c) 2026 Harbor Wire. All rights reserved.'

const marked = (line: string, at: number): string =>
  told.toSpliced(at, 0, line).reduce((text, each) => `${text}<p>${each}</p>`, '')
const page = (inner: string, below = ''): string =>
  `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${inner}</article>${below}</body></html>`
const ninjs = (fields: object): string =>
  JSON.stringify({ uri: 'urn:mill', type: 'text', headline, body_xhtml: html, ...fields })
const newsml = (lines: string): string =>
  `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine>${lines}</NewsLines><ContentItem><DataContent>${html}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`

const read = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'mill',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  ['at the top of a page’s text', page(marked(notice, 0))],
  ['at the foot of a page in between', page(marked(notice, 1))],
  ['at the foot of a site', page(html, `<footer><p>Contact us</p><p>${notice}</p></footer>`)],
  ['between paragraphs of a text', [headline, ...told.toSpliced(1, 0, notice)].join('\n\n')],
  ['at the top of a body', ninjs({ body_xhtml: marked(notice, 0) })],
  ['among the terms of use', ninjs({ usageterms: notice })],
  ['as a note', ninjs({ ednote: notice })],
  ['in the line of rights', newsml(`<RightsLine>${notice}</RightsLine>`)],
  ['in the line of credit', newsml(`<CreditLine>${notice}</CreditLine>`)],
])('the copyright is read %s, and is no text', async (_, copy) => {
  const article = await read(copy)
  expect(article?.copyright).toMatchObject({ year: 2026, holder: 'Harbor Wire' })
  expect(article?.body.text).toBe(told.join('\n\n'))
})

test.each([
  ['a sentence on copyright', page(marked('Copyright 2026 was the theme of the fair, the miller said.', 1))],
  ['a picture’s', page(marked('© Bo Lind', 1))],
  ['a note on pictures', ninjs({ ednote: 'Photos (c) 2026 Bo Lind' })],
])('%s is none of the story’s', async (_, copy) => {
  expect((await read(copy))?.copyright).toBeUndefined()
})

test('the copyright of a story beats that of its site', async () => {
  const copy = page(`${html}<p>© 2025 Coast Agency</p>`, `<footer><p>${notice}</p></footer>`)
  expect((await read(copy))?.copyright).toMatchObject({ year: 2025, holder: 'Coast Agency' })
})

test('who helped with a story is credited where a note to editors says so', async () => {
  const article = await read(ninjs({ ednote: 'Eds: Additional reporting by Jane Roe' }))
  expect(article?.contributors).toEqual([{ name: 'Jane Roe', role: 'additional-reporting' }])
})

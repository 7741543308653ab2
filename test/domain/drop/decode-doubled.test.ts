import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'rope',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { article, warnings } = reading.stories[0] ?? {}
  return { headline: article?.headline, text: article?.body.text, html: article?.body.html, warnings }
}

const second = 'It opens at nine on Saturday, the owner said.'
const nitf = (headline: string, first: string): string =>
  `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><p>${first}</p><p>${second}</p></body.content></body></nitf>`
const ninjs = (body: Record<string, string>): string =>
  JSON.stringify({ uri: 'urn:rope', type: 'text', headline: 'Smith sells rope', ...body })
const first = 'Smith & Sons sell rope again — “by the metre”, said Zoë’s heir.'

test('entities that a system encoded twice are read as meant, with a warning', async () => {
  const doubled =
    '<em>Smith</em> &amp;amp; Sons sell rope again &amp;mdash; &amp;#8220;by the metre&amp;#8221;, said Zo&amp;#235;&amp;#x2019;s heir.'
  expect(await read(nitf('Smith &amp;amp; Sons sell &amp;quot;rope&amp;quot;', doubled))).toMatchObject({
    headline: 'Smith & Sons sell "rope"',
    text: `${first}\n\n${second}`,
    html: `<p>${first.replace('Smith', '<em>Smith</em>').replace('&', '&amp;')}</p>\n<p>${second}</p>`,
    warnings: ['has characters that were encoded twice'],
  })
})

test('so are those of letters and currencies, and in a byline', async () => {
  const reading = await readDrop({
    bytes: Buffer.from(
      nitf('Caf&amp;eacute; in Gda&amp;nacute;sk', 'It sold a rope for 5&amp;nbsp;&amp;euro; again.').replace(
        '</hedline>',
        '</hedline><byline>By Zo&amp;euml; F&amp;aacute;bi&amp;aacute;n</byline>',
      ),
    ),
    path: 'rope',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    headline: 'Café in Gdańsk',
    authors: [{ name: 'Zoë Fábián' }],
    body: { text: `It sold a rope for 5 € again.\n\n${second}` },
  })
})

test('HTML that a system escaped is read as HTML', async () => {
  const escaped =
    '&lt;p&gt;Smith &amp;amp; Sons sell rope again.&lt;/p&gt;&lt;p&gt;It opens at nine.&lt;/p&gt;'
  expect((await read(ninjs({ body_html: escaped }))).text).toBe(
    'Smith & Sons sell rope again.\n\nIt opens at nine.',
  )
})

test('ends of lines that a system wrote out part paragraphs', async () => {
  const text = String.raw`Smith & Sons sell rope again.\r\n\r\nIt opens at nine.`
  expect((await read(ninjs({ body_text: text }))).text).toBe(
    'Smith & Sons sell rope again.\n\nIt opens at nine.',
  )
})

test.each([
  'An "&" stands in AT&T; nothing else.',
  'The reference &amp;rope; names no character, the teacher said, nor does &amp;#7;.',
  'The tag &amp;lt;p&amp;gt; opens a paragraph, the teacher said.',
])('what means itself stays: %s', async sentence => {
  const { text, warnings } = await read(nitf('Smith sells rope', sentence.replace(/&(?!amp)/g, '&amp;')))
  expect(text).toBe(`${sentence.replaceAll('&amp;', '&')}\n\n${second}`)
  expect(warnings).toEqual([])
})

test('tags that a story tells of stay beside what was encoded twice', async () => {
  const { text, html } = await read(
    nitf(
      'Smith sells rope',
      'The tag &amp;lt;p&amp;gt; &amp;mdash; the teacher said &amp;mdash; opens a paragraph.',
    ),
  )
  expect(text).toBe(`The tag &lt;p&gt; — the teacher said — opens a paragraph.\n\n${second}`)
  expect(html).toContain('The tag &amp;lt;p&amp;gt; — the teacher said')
})

test('a backslash in a name of a file ends no line', async () => {
  const text = String.raw`The file C:\news\rope was kept on the shop's computer.`
  expect((await read(ninjs({ body_text: text }))).text).toBe(text)
})

test.each([
  '// export\n{"uri": "urn:rope"}',
  'callback({"uri": "urn:rope"})',
  'var story = {"uri": "urn:rope"}',
])('JSON with a program around it is no story: %s', async text => {
  await expect(read(text)).rejects.toThrow('The JSON is not well formed')
})

test('so is a paragraph that was encoded as UTF-8 twice beside one that was not, and what only looks so stays', async () => {
  const doubled = 'Zoë’s <em>café</em> sells rope – again.'
  const garbled = Buffer.from(doubled)
    .toString('latin1')
    .replace('â\x80\x99', 'â€™')
    .replace('â\x80\x93', 'â€“')
  expect(await read(nitf('Łódź sells “rope” in AMANHÃ', garbled))).toMatchObject({
    headline: 'Łódź sells “rope” in AMANHÃ',
    text: `Zoë’s café sells rope – again.\n\n${second}`,
    html: `<p>${doubled}</p>\n<p>${second}</p>`,
    warnings: ['has characters that were encoded twice'],
  })
})

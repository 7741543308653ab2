import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Pepper rises after a week of rain'
const told = [
  'Pepper rose again on Monday, when traders came back to the market hall of Tarn.',
  'Growers had kept their sacks at home for a week of rain, and the roads were closed.',
  'A sack now costs as much as a goat, said Ada Quill, who has traded in the hall for thirty years.',
  'Her neighbor, who sells salt, has closed his stall until the roads dry, and nobody knows when that will be.',
  'The next ship for the islands leaves on Friday, with or without a load, the harbor master said on Monday.',
]
const html = (lines: readonly string[]): string => lines.map(text => `<p>${text}</p>`).join('')
const cdata = (text: string) => `<![CDATA[${text}]]>`

/** A story in each format with two renditions of its text. */
const forms: Record<string, (first: readonly string[], second: readonly string[]) => string> = {
  'ninjs, HTML and plain': (first, second) =>
    JSON.stringify({
      uri: 'urn:pepper',
      type: 'text',
      headline,
      body_xhtml: html(first),
      body_text: second.join('\n\n'),
    }),
  'ninjs, bodies': (first, second) =>
    JSON.stringify({
      uri: 'urn:pepper',
      type: 'text',
      headlines: [{ value: headline }],
      bodies: [first, second].map(lines => ({ contenttype: 'text/html', value: html(lines) })),
    }),
  'NewsML-G2': (first, second) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:pepper" version="1"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${html(first)}</body></html></inlineXML><inlineData contenttype="text/plain">${second.join('\n\n')}</inlineData></contentSet></newsItem>`,
  'NewsML 1': (first, second) =>
    `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><DataContent>${cdata(html(first))}</DataContent></ContentItem><ContentItem><DataContent>${second.join('\n\n')}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  RSS: (first, second) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title><item><guid>pepper</guid><title>${headline}</title><content:encoded>${cdata(html(first))}</content:encoded><description>${cdata(html(second))}</description></item></channel></rss>`,
}

const read = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'pepper',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  const [story] = reading.ok ? reading.stories : []
  return { text: story?.article.body.text, warnings: story?.warnings }
}

test.each(Object.entries(forms))('of two renditions the whole one is read: %s', async (_, form) => {
  const whole = { text: told.join('\n\n'), warnings: [] }
  expect(await read(form(told, told))).toEqual(whole)
  expect(await read(form(told.slice(0, 2), told))).toEqual(whole)
  expect(await read(form(told, told.slice(0, 2)))).toEqual(whole)
})

test.each(Object.entries(forms))(
  'sentences of the other one are not left out without a word: %s',
  async (_, form) => {
    const { text, warnings } = await read(form(told.slice(0, 2), told.slice(2)))
    expect(text).toBe(told.slice(0, 2).join('\n\n'))
    expect(warnings?.join()).toContain(
      'has another text, which is not read (“A sack now costs as much as a …”)',
    )
  },
)

test('what no other rendition repeats is kept, since it may be an order', async () => {
  const held = ['Not for release before Friday', ...told.slice(0, 2)]
  for (const form of Object.values(forms)) {
    const { text, warnings } = await read(form(held, told))
    expect(text).not.toContain('Ada Quill')
    expect(warnings?.join()).toContain('has another text')
  }
})

test('a summary in its own words beside a longer text is no other text of it', async () => {
  const summary = `${'The market hall of Tarn has a price for everything, and this week it is the price of a goat. '.repeat(2)}`
  const { text, warnings } = await read(forms.RSS?.(told, [summary]) ?? '')
  expect(text).toBe(told.join('\n\n'))
  expect(warnings).toEqual([])
})

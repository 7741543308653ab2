import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const told = [
  'Pepper rose again on Monday, when traders came back to the market hall of Tarn.',
  'Growers had kept their sacks at home for a week of rain.',
  'A sack now costs as much as a goat.',
]
const headline = 'Pepper rises after a week of rain'

const forms: Record<string, (lines: readonly string[]) => string> = {
  nitf: lines =>
    `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${html(lines)}</body.content></body></nitf>`,
  'newsml-1': lines =>
    `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><DataContent>${html(lines)}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  'newsml-g2': lines =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:pepper" version="1"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${html(lines)}</body></html></inlineXML></contentSet></newsItem>`,
  ninjs: lines => JSON.stringify({ uri: 'urn:pepper', type: 'text', headline, body_xhtml: html(lines) }),
}
const html = (lines: readonly string[]): string => lines.map(text => `<p>${text}</p>`).join('')

const bodyOf = async (copy: string): Promise<string | undefined> => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'pepper',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article?.body.text : undefined
}

test.each(Object.entries(forms))('a last line that is no sentence is kept in %s', async (_, form) => {
  const lines = [...told, 'Average price: 1,210 rupees a kg']
  expect(await bodyOf(form(lines))).toBe(lines.join('\n\n'))
  expect(await bodyOf(form([...lines, 'mfl']))).toBe(lines.join('\n\n'))
})

test.each(Object.entries(forms))('signs and labels of a desk are no text of %s', async (_, form) => {
  for (const line of ['mfl', 'jmh/kls', 'Notizblock', 'Follow us on Facebook'])
    expect(await bodyOf(form([...told, line]))).toBe(told.join('\n\n'))
})

const text = (lines: readonly string[]): string => [headline, ...lines].join('\n\n')

const lists: Record<string, readonly string[]> = {
  'prices under the first sentence': ['Prices at the close on Monday were:', 'Pepper 1,210', 'Cloves 880'],
  'names under the first sentence': ['The market hall lists these spices:', 'Pepper', 'Cloves', 'Cumin'],
  'results under the last sentence': [
    ...told,
    'The best sellers of the week were:',
    'Pepper 31',
    'Cloves 24',
  ],
}

test.each(Object.entries(lists))('lists are part of the story: %s', async (_, lines) => {
  for (const form of [...Object.values(forms), text]) {
    expect(await bodyOf(form(lines))).toBe(lines.join('\n\n'))
    expect(await bodyOf(form([...lines, '(Reporting by Ada Marlowe; Editing by Bo Lind)']))).toBe(
      lines.join('\n\n'),
    )
  }
})

test.each([
  [['Results:', 'Pepper - Cloves 2-1', 'Cumin - Anise 0-0']],
  [['相場は次の通り。', 'コショウ1210', 'クローブ880']],
])('of what an agency sent, a label opens a list too: %s', async lines => {
  for (const form of Object.values(forms))
    expect(await bodyOf(form([...told, ...lines]))).toBe([...told, ...lines].join('\n\n'))
})

test.each(['Media contact:', 'Follow us on Facebook:'])('what stands under "%s" is no list', async label => {
  for (const form of Object.values(forms))
    expect(await bodyOf(form([...told, label, 'Tarn Market Hall']))).toBe(told.join('\n\n'))
})

test('a page lists no other stories in its story', async () => {
  const below = [
    'More of what our readers like:',
    'Goats of the upper valley',
    'A hall in the rain',
    'Salt and silver',
  ]
  expect(await bodyOf(text([...told, ...below]))).toBe(told.join('\n\n'))
})

test.each(['(©NTB)', '(© NTB)'])('a story of one paragraph is kept that ends in "%s"', async sign => {
  for (const form of Object.values(forms)) {
    expect(await bodyOf(form([`Pepper rose again on Monday in Tarn. ${sign}`]))).toBe(
      'Pepper rose again on Monday in Tarn.',
    )
    expect(await bodyOf(form([...told, `Growers are happy, says Lind ${sign}.`]))).toMatch(/says Lind\.?$/)
  }
})

import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const last = 'The victims of the flood need boots and lamp oil.'

const bodyOf = async (paragraphs: readonly string[]) => {
  const bytes = Buffer.from(
    [
      'Flood leaves a hundred families on the hill',
      'PELLWORTH, Maine — A flood that rose on Saturday night has left a hundred families on the hill above the harbor.',
      'The water fell past 2 p.m. and was gone two hours later.',
      '“We saved the clock,” said the clerk, Ruth Aldous.',
      ...paragraphs,
    ].join('\n\n'),
  )
  const reading = await readDrop({ bytes, path: 'flood.txt', receivedAt: '2026-05-07T12:00:00Z' })
  return reading.ok ? (reading.stories[0]?.article.body.text.split('\n').filter(Boolean) ?? []) : []
}

test.each([
  // Papers of the Philippines, France and Germany sign so, and broadcasters.
  '/dcb',
  'ac',
  '-rk',
  '[ac]',
  '– PNA',
  '(DVG, TPT)',
  '/with a report from Ana Ruiz',
  'Ana Ruiz',
  '– Ana Ruiz, ABC',
  '#',
])('a short last sentence is kept with what signs it: %s', async sign => {
  expect((await bodyOf([`${last} ${sign}`])).at(-1)).toMatch(last)
})

test.each([
  '(With inputs from PTI)',
  '(with Reuters)',
  '(mit dpa)',
  '— With AFP',
  'Source: AFP',
  'Con información de EFE',
  // Credits in whose words nothing says that somebody reported, edited or helped.
  'Written by Ana Ruiz',
  'Photography by Ana Ruiz',
  'Additional research by Ana Ruiz',
  'Fact-checking by Ana Ruiz',
  'Material from The Associated Press was used.',
  'Mitarbeit: Ana Ruiz',
  'Informationen von AFP und dpa wurden verwendet.',
  'Współpraca: Ana Ruiz',
  'Редактор: Нина Белова',
  'Kari Solberg bidro til denne saken.',
  'Joris de Wit droeg bij aan dit artikel.',
  'Ha collaborato Ana Ruiz',
])('a short last sentence is kept, and the credit behind it cut: %s', async credit => {
  expect((await bodyOf([`${last} ${credit}`])).at(-1)).toBe(last)
})

test('a last sentence is kept, whatever credit stands behind it', async () => {
  expect((await bodyOf([`${last} Tradotto da Ana Ruiz.`])).at(-1)).toMatch(last)
})

test('a sentence over a caption is no text of its picture, though it begins as such texts do', async () => {
  const own = 'A fire investigator is on the hill now.'
  const body = await bodyOf([own, 'The hill on Sunday morning. Photo / Bo Lind', last])
  expect(body.slice(-2)).toEqual([own, last])
})

test.each([
  ['By Ana Ruiz', []],
  ['Par Ana Ruiz avec AFP', []],
  [
    'By Ana Ruiz; editing by Bo Lind',
    [
      { name: 'Ana Ruiz', role: 'reporting' },
      { name: 'Bo Lind', role: 'editing' },
    ],
  ],
])('the line "%s" under the story of a named author credits %j besides', async (line, more) => {
  const text = [
    'A flood that rose on Saturday night has left a hundred families on the hill above the harbor.',
    'The water fell past 2 p.m. and was gone two hours later.',
  ]
  const item = { uri: 'urn:x:1', type: 'text', headline: 'Flood leaves a hundred families on the hill' }
  const bytes = Buffer.from(
    JSON.stringify({ ...item, byline: 'Ana Ruiz', body_text: [...text, line].join('\n\n') }),
  )
  const reading = await readDrop({ bytes, path: 'flood.json', receivedAt: '2026-05-07T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors).toEqual([{ name: 'Ana Ruiz' }])
  expect(article?.contributors).toEqual(more)
  expect(article?.body.text).toBe(text.join('\n\n'))
})

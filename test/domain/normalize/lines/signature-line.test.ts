import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (dateline: string, signature: string) => {
  const copy = `Weavers of the northern isles revive an old hat

By Ines Caldwell

${dateline} – Weavers of the northern isles have revived an old hat with abaca that a cooperative ships.

"We had run out of palm," said Rosita Gabilo, who heads the weavers of the isles.

A hat takes four weeks to make and sells for 6,500 pesos. ${signature}
`
  const bytes = new TextEncoder().encode(copy)
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  return { agency: article?.agency, end: article?.body.text.split('\n').at(-1) }
}

const end = 'A hat takes four weeks to make and sells for 6,500 pesos.'

test.each([
  ['BASCO, Batanes', '(PNA)', 'Philippine News Agency'],
  ['BASCO, Batanes', '(AP)', 'The Associated Press'],
  ['BASCO, Batanes (AFP)', '(PNA)', 'Agence France-Presse'],
  ['BASCO, Batanes', '(Reuters/AFP)', undefined],
])('a story datelined "%s" and signed "%s" has the agency %s', async (dateline, signature, agency) => {
  expect(await read(dateline, signature)).toEqual({ agency, end })
})

const readUnsigned = async (lines: readonly string[]) => {
  const bytes = Buffer.from(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}
const headline = 'Weavers of the northern isles revive an old hat'
const story = [
  'Weavers of the northern isles have revived an old hat with abaca that a cooperative ships.',
  '"We had run out of palm," said Rosita Gabilo, who heads the weavers of the isles.',
  end,
]

test.each([
  ['Source: AFP', 'Agence France-Presse'],
  ['(Quelle: dpa)', 'Deutsche Presse-Agentur'],
  ['Bron: ANP', 'Algemeen Nederlands Persbureau'],
  ['Kilde: NTB', 'Norsk Telegrambyrå'],
  ['Источник: ТАСС', 'TASS'],
  ['Source: Reuters, AFP', undefined],
  ['Source: Ministry of Fibers', undefined],
])('under a story that nobody signs, "%s" makes %s its agency', async (line, agency) => {
  const article = await readUnsigned([headline, ...story, line])
  expect(article?.agency).toBe(agency)
  expect(article?.body.text).toBe(story.join('\n\n'))
})

test('a source under a story by somebody is not whom he writes for', async () => {
  const article = await readUnsigned([headline, 'By Ines Caldwell', ...story, 'Source: AFP'])
  expect(article?.agency).toBeUndefined()
})

test.each([
  ['Source: Weavers revive old hat', undefined],
  ['Source: Weavers to ship', undefined],
  ['Source: AFP', 'Agence France-Presse'],
  ['Bron: ANP', 'Algemeen Nederlands Persbureau'],
  ['Source: Halden Daily Star', 'Halden Daily Star'],
])('above a story, "%s" makes %s its agency', async (line, agency) => {
  const article = await readUnsigned([headline, line, 'By Ines Caldwell', ...story])
  expect(article?.agency).toBe(agency)
})

import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'shares',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article.body.text.split('\n\n')
}

const story = (table: string): string => `Halden shares close at 11-month high on bank earnings

HALDEN, Nov 24 (Acme) - Shares closed at their highest in eleven months on Tuesday after three lenders reported profit.

"Foreign money is back," said Ali Barre, a trader at Coast Securities.

The crown was little changed against the dollar at the end of trading in Halden.

${table}

(Reporting by Mercy Wambui; Editing by Hugh Latimer)
`

test.each([
  ['                CLOSE       PREV      CHG\nHSE-20          2,318.44    2,286.41  +1.4%'],
  [' CLOSE       PREV      CHG\n 2,318.44    2,286.41  +1.4%'],
])('a table of the markets under a story is kept, row by row: %s', async table => {
  const rows = table.split('\n').map(row => row.trim().replace(/ +/g, ' '))
  expect((await read(story(table)))?.slice(3)).toEqual(rows)
})

test('the numbers of a page’s parts are no table', async () => {
  expect(await read(story('1 2 3 4 5'))).toHaveLength(3)
})

test('a table of names with few figures is kept under a story, with its columns', async () => {
  const table =
    'Town          High   Low   Sky\nHalden           8     1   Clear\nSorn             9     2   Fog'
  expect((await read(story(table)))?.slice(3)).toEqual([table])
})

test('labels whose values stand in a column are no table', async () => {
  const form = 'Headline:   Oven of 1891 stays\nEmbargo:    none\nWords:      20'
  const text = story('').split('\n\n').slice(1)
  expect((await read(`${form}\n\n${text.join('\n\n')}`))?.[0]).toMatch(/^Shares closed/)
})

test('what stands in columns above a story, and telephones below it, are no table', async () => {
  const columns =
    'QUAY NEWS     12 March     Page 1\nCopy          Nell Fiske   420 words\nSlug          Priority 4   Home'
  const telephones = 'News desk     01463 555 010\nPictures      01463 555 011\nSports        01463 555 012'
  const body = await read(`${columns}\n\n${story(telephones)}`)
  expect(body?.filter(text => /\S {3}/.test(text))).toEqual([])
})

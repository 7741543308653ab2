import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'Eleven of the fourteen tide gauges along the northern shore recorded nothing between January and August.',
  '“You could see it some days,” said Bo Lind, who runs a ferry. “And on those days there was no number.”',
  'The harbor board said a contractor had failed to replace batteries worth about $40 each.',
]
const title = 'Tide gauges went dark for eight months'

const readUnder = async (head: readonly string[]) => {
  const bytes = Buffer.from([...head, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'gauges.txt', receivedAt: '2026-05-07T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { headline, summary, authors } = reading.stories[0]?.article ?? {}
  return { headline, summary, authors }
}

const site = 'HARBORDAILY.EXAMPLE | Business News, Shipping, Weather, Fish, Islands'

test.each([
  [[site, 'No Result', site, title, '4 days ago', title], title],
  [['LETTERS TO THE EDITOR', `Letters: ${title}`], `Letters: ${title}`],
  [[title, 'La marea (foto di repertorio)', 'La marea (foto di repertorio)'], title],
  [
    [
      'Northern gauges',
      'The long awaited report “Northern Waters” divides the town, since it shows that the gauges were dark from January to August. Will there be new batteries, as the harbor board said?',
      'Published: 23.02.2026 00:01',
    ],
    'Northern gauges',
  ],
])('the headline is the story’s title: %j', async (head, headline) => {
  expect((await readUnder(head)).headline).toBe(headline)
})

test('what WordPress prints for the picture of a site is no summary', async () => {
  const { headline, summary } = await readUnder([
    'Site icon Harbor Daily TV | Latest breaking news across the islands, daily news of shipping, fish, weather and the board today.',
    title,
  ])
  expect({ headline, summary }).toEqual({ headline: title, summary: undefined })
})

test.each([
  ['Board bought the cheapest batteries it could find', true],
  ['Six weeks dark', false],
  ['The gauge at the end of the pier on Tuesday | ANA RUIZ', false],
])(
  'a line under the headline that tells on it is the summary, a label or caption is not: %s',
  async (line, isDeck) => {
    const { headline, summary } = await readUnder([title, line])
    expect({ headline, summary }).toEqual({ headline: title, summary: isDeck ? line : undefined })
  },
)

test.each([
  'Ana Ruiz in Quito opens three new offices',
  'Ana Ruiz na Horní opravila tři nové mosty',
  'Ana Ruiz in Wien trifft Minister',
  'Ana Ruiz no Porto visita obras',
])('a headline that begins with whom it tells of, and where, names no author: %s', async line => {
  expect((await readUnder(['Thursday, shift A is at work today.', line])).authors).toEqual([])
})

test.each([
  'Ana Ruiz in Quito',
  'Ana Ruiz in southern Lebanon',
  'Ana Ruiz in Frankfurt am Main',
  'Ana Ruiz in Rio de Janeiro',
])('a name and a place sign the story under its headline: %s', async line => {
  expect((await readUnder([title, line])).authors).toMatchObject([{ name: 'Ana Ruiz' }])
})

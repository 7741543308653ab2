import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = (paragraphs: readonly string[]) =>
  readDrop({
    bytes: Buffer.from(paragraphs.join('\n\n')),
    path: 'swan.txt',
    receivedAt: '2026-05-07T12:00:00Z',
  })

const lead =
  'A swan that sat in the only road to Skell for five hours on Sunday has been led away, the council said.'
const second = 'It had let a bus pass, but no cars, and eleven people walked to the village along the dike.'
const third = 'The council has no power over swans. “We asked nicely,” said the clerk, Ruth Aldous.'

test.each([
  ['over the second', [lead, second, third]],
  ['with its dateline', [`SKELL, Maine — ${lead}`, second, third]],
  ['under a byline', ['By Ruth Aldous', lead, second, third]],
])('a story without a headline does not lose its first sentence to it: %s', async (_, paragraphs) => {
  expect(await read(paragraphs)).toMatchObject({ ok: false, rejection: { code: 'missing-headline' } })
})

test('a sentence over the byline is the headline, whatever it ends in', async () => {
  const reading = await read([lead, 'By Ruth Aldous', second, third])
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    headline: lead,
    byline: 'Ruth Aldous',
    body: { text: `${second}\n\n${third}` },
  })
})

test('a sentence that the first paragraph tells again is the headline', async () => {
  const title =
    'Swan that sat in the only road to Skell for five hours has been led away by the council on Sunday.'
  const reading = await read([title, lead, second, third])
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    headline: title,
    body: { text: expect.stringContaining(lead) },
  })
})

test.each([
  'By The Numbers',
  'BY THE RIVER',
  'By Age Group',
  'Interview: Ruth Aldous on Birds',
  'By Order of the Council',
  'Ruth Aldous, CEO of Acme Corp.',
])('a heading within a story signs nothing, and what stands over it stays: %s', async line => {
  const reading = await read([
    'Swan blocks the road to Skell',
    lead,
    second,
    line,
    third,
    'It flew on Monday.',
  ])
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    authors: [],
    body: { text: [lead, second, line, third, 'It flew on Monday.'].join('\n\n') },
  })
})

import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const copy = (headline: string, labels = '') =>
  `${labels}${headline}\n\nBy Tom Abara\n\nThe council of Sorn decided it on Monday, and the harbor master agreed.\n\nIt meets again in a month.\n`

const runOf = async (drops: readonly [key: string, text: string][]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  let last: Receipt | undefined
  for (const [index, [key, text]] of drops.entries()) {
    const droppedAt = new Date(Date.UTC(2026, 2, 1, 10 + index)).toISOString()
    const drop = { bucket: 'drops', key, sequencer: `${10 + index}`, size: text.length, droppedAt }
    newsroom.setClock(droppedAt)
    const stored = memoryDropStore()
    stored.add(drop, Buffer.from(text))
    const ingestDrop = createIngestDrop({ ...store, ...newsroom, drops: stored, read: readDrop })
    last = await ingestDrop(drop)
  }
  return { items: last?.items, warnings: last?.warnings, cases: await store.cases.listOpen() }
}

const warningsOfLast = async (drops: readonly [key: string, text: string][]) => (await runOf(drops)).warnings

test('another story under the name of a file replaces the one before, and the receipt says so', async () => {
  const warnings = await warningsOfLast([
    ['story.txt', copy('Bakery of Sorn keeps its oven')],
    ['story.txt', copy('Grey seals return to Tarn')],
  ])
  expect(warnings).toEqual([
    expect.stringMatching(
      /^it replaces the story "Bakery of Sorn keeps its oven", .* part them on the page of the story \(article [\da-f]{24}\)$/,
    ),
  ])
})

test.each<[string, [string, string][]]>([
  [
    'a correction of it',
    [
      ['story.txt', copy('Bakery of Sorn keeps its oven')],
      ['story.txt', copy('Old oven of the bakery stays')],
    ],
  ],
  [
    'the same again',
    [
      ['story.txt', copy('Bakery of Sorn keeps its oven')],
      ['story.txt', copy('Bakery of Sorn keeps its oven')],
    ],
  ],
  [
    'another story in a file of its own',
    [
      ['oven.txt', copy('Bakery of Sorn keeps its oven')],
      ['seals.txt', copy('Grey seals return to Tarn')],
    ],
  ],
  [
    'a headline of one word',
    [
      ['story.txt', copy('Bakery of Sorn keeps its oven')],
      ['story.txt', copy('Headline: Weather\n\nWeather')],
    ],
  ],
])('nothing is said of %s', async (_, drops) => {
  expect(await warningsOfLast(drops)).toEqual([])
})

test('a correction under another file name than what it corrects is told once, with a case of that one', async () => {
  expect(
    await warningsOfLast([
      ['oven.txt', copy('Bakery of Sorn keeps its oven')],
      ['oven-2.txt', copy('CORRECTION: Bakery of Sorn keeps its oven')],
    ]),
  ).toEqual([
    expect.stringMatching(/ still stands under another name: decide its case \(article [\da-f]{24}\)$/),
  ])
  expect(
    await warningsOfLast([
      ['oven.txt', copy('Bakery of Sorn keeps its oven')],
      ['oven.txt', copy('CORRECTION: Bakery of Sorn keeps both ovens')],
    ]),
  ).toEqual([])
  expect(await warningsOfLast([['oven.txt', copy('CORRECTION: Bakery of Sorn keeps its oven')]])).toEqual([
    expect.stringMatching(/^article [\da-f]{24} is a correction, but nothing stands under its file name/),
  ])
})

const replacing = `ANNULE ET REMPLACE : Bakery of Sorn keeps its oven`
const told = 'Eds: This story replaces "Bakery of Sorn keeps its oven", which was wrong.\n\n'

test.each([
  ['a replacement of the same headline', copy(replacing)],
  ['a correction', copy('CORRECTION: Bakery of Sorn keeps its oven')],
  ['what names its headline', copy('Bakery of Sorn loses its oven', told)],
])('a story that comes after %s is held, with a case', async (_, first) => {
  const { items, cases } = await runOf([
    ['new.txt', first],
    ['oven.txt', copy('Bakery of Sorn keeps its oven')],
  ])
  expect(items).toMatchObject([{ status: 'withheld' }])
  expect(cases).toMatchObject([
    {
      kind: 'withhold',
      note: expect.stringMatching(
        / was sent in the place of this one \(“.+”\): kill this one, or release it/,
      ),
    },
  ])
})

test.each<[string, [string, string][]]>([
  ['the replacement itself, corrected', [['new.txt', copy(replacing).replace('Monday', 'Tuesday')]]],
  ['another story', [['seals.txt', copy('Grey seals return to Tarn')]]],
  ['a new lead', [['lead.txt', copy('UPDATE 1-Bakery of Sorn keeps its oven')]]],
  [
    'the same headline a day later',
    Array.from({ length: 14 }, (_, hour): [string, string] => [
      `oven-${hour}.txt`,
      copy(hour < 13 ? `Seal ${hour} returns to Tarn` : 'Bakery of Sorn keeps its oven'),
    ]),
  ],
])('a replacement holds no more than what it replaces: not %s', async (_, then) => {
  const { items } = await runOf([['new.txt', copy(replacing)], ...then])
  expect(items).toMatchObject([{ status: 'usable' }])
})

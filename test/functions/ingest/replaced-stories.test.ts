import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const copy = (headline: string, labels = '') =>
  `${labels}${headline}\n\nBy Tom Abara\n\nThe council of Sorn decided it on Monday, and the harbor master agreed.\n\nIt meets again in a month.\n`

const warningsOfLast = async (drops: readonly [key: string, text: string][]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  let warnings: string[] = []
  for (const [index, [key, text]] of drops.entries()) {
    const droppedAt = `2026-03-01T1${index}:00:00.000Z`
    const drop = { bucket: 'drops', key, sequencer: `0${index}`, size: text.length, droppedAt }
    newsroom.setClock(droppedAt)
    const stored = memoryDropStore()
    stored.add(drop, Buffer.from(text))
    const ingestDrop = createIngestDrop({ ...store, ...newsroom, drops: stored, read: readDrop })
    warnings = (await ingestDrop(drop)).warnings
  }
  return warnings
}

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

test('a correction under another file name than what it corrects is told to be a story of its own, with a case of that one', async () => {
  expect(
    await warningsOfLast([
      ['oven.txt', copy('Bakery of Sorn keeps its oven')],
      ['oven-2.txt', copy('CORRECTION: Bakery of Sorn keeps its oven')],
    ]),
  ).toEqual([
    expect.stringMatching(
      /^article [\da-f]{24} is a correction, but no story came under its file name: kill the one that it corrects$/,
    ),
    expect.stringMatching(/ still stands under another name: decide its case \(article [\da-f]{24}\)$/),
  ])
  expect(
    await warningsOfLast([
      ['oven.txt', copy('Bakery of Sorn keeps its oven')],
      ['oven.txt', copy('CORRECTION: Bakery of Sorn keeps both ovens')],
    ]),
  ).toEqual([])
})

import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Remembered } from '#functions/ingest/remembered.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const text =
  'The council of Sorn decided on Monday to keep the old oven of the bakery at the harbor, and the harbor master agreed with all of it.\n\nIt meets again in a month.\n'
const copy = (headline = 'Bakery of Sorn keeps its oven', body = text) =>
  `${headline}\n\nBy Tom Abara\n\n${body}`

const warningsOf = async (drops: readonly (readonly [key: string, text: string])[]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const files = memoryDropStore()
  const remembered: Remembered = { seq: 0 }
  const ports = { ...store, ...newsroom, drops: files, read: readDrop, remembered }
  const ingestDrop = createIngestDrop(ports)
  const warnings: string[][] = []
  for (const [index, [key, content]] of drops.entries()) {
    const droppedAt = new Date(Date.UTC(2026, 2, 1, 10, index)).toISOString()
    const drop = { bucket: 'drops', key, sequencer: `${10 + index}`, size: content.length, droppedAt }
    newsroom.setClock(droppedAt)
    files.add(drop, Buffer.from(content))
    warnings.push((await ingestDrop(drop)).warnings)
  }
  return warnings
}

const isTold = [
  expect.stringMatching(
    /^the same text came under another name: kill one if both are one story \(article [\da-f]{24}\)$/,
  ),
]

test('each file that brings a text again under another name gets a warning, and names the first', async () => {
  const [first, ...others] = await warningsOf([
    ['oven.txt', copy()],
    ['oven (1).txt', copy()],
    ['Copy of oven.txt', copy('Sorn’s bakery may keep its oven')],
  ])
  expect(first).toEqual([])
  expect(others).toEqual([isTold, isTold])
  expect(others[0]).toEqual(others[1])
})

const ninjs = (uri: string) =>
  JSON.stringify({ uri, headline: 'Bakery of Sorn keeps its oven', body_text: text })

test.each<[string, [string, string][]]>([
  ['the same file again', Array(2).fill(['oven.txt', copy()])],
  [
    'a new version of the second',
    [
      ['oven.txt', copy()],
      ['seals.txt', copy('Grey seals return to Tarn', text.replace('oven', 'seals'))],
      ['seals.txt', copy()],
    ],
  ],
  [
    'a text under another number',
    [
      ['one.json', ninjs('tag:agency.example,2026:1')],
      ['two.json', ninjs('tag:agency.example,2026:2')],
    ],
  ],
  [
    'a few words that many stories have',
    [
      ['one.txt', copy('No winner on Monday', 'No ticket had the six numbers.\n')],
      ['two.txt', copy('No winner on Friday', 'No ticket had the six numbers.\n')],
    ],
  ],
])('nothing is said of %s', async (_, drops) => {
  expect((await warningsOf(drops)).flat().filter(warning => warning.includes('same text'))).toEqual([])
})

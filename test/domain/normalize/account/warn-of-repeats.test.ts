import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'SORN, Dec 1 (Coastal Wire) - The ferry to Sorn stopped for the winter on Tuesday, because its ramp no longer closes.',
  'Engineers looked at the hinge for two days and found a crack as long as a hand.',
  'A mail boat will make the crossing on Mondays and Fridays until the ramp is mended.',
]
const read = async (text: string, path: string) => {
  const reading = await readDrop({ bytes: Buffer.from(text), path, receivedAt: '2026-12-01T12:00:00Z' })
  return reading.ok ? reading.warnings : undefined
}
const typed = (...lines: string[]) => ['Ferry to Sorn stops', 'By Ana Ruiz', ...lines].join('\n\n')
const marked = (...lines: string[]) =>
  `<h1>Ferry to Sorn stops</h1><p>By Ana Ruiz</p>${lines.map(text => `<p>${text}</p>`).join('')}`

test.each([
  ['typed', typed, 'a.txt'],
  ['marked up', marked, 'a.html'],
])('a story whose text was pasted twice, %s, has a warning', async (_, write, path) => {
  expect(await read(write(...story, ...story), path)).toEqual([
    '2 paragraphs stand twice in the story (“Engineers looked at the hinge for two days …”): if it was pasted twice, drop it again with each once',
  ])
})

test.each([
  ['a story told once', story],
  [
    'a sentence that comes back',
    [
      ...story,
      'And still the sea goes up and down the old stones.',
      story[1] ?? '',
      'So it was said.',
      story[1]?.replace('two', 'three') ?? '',
    ],
  ],
  [
    'short answers',
    [
      ...story,
      'No.',
      'Why?',
      'No.',
      'Why?',
      'He left the hall at nine in the evening, and nobody saw him go.',
    ],
  ],
])('%s has none', async (_, lines) => {
  expect(await read(typed(...lines), 'a.txt')).toEqual([])
})

import { expect, test } from 'vitest'
import { joinTakes } from '#domain/formats/wire/join-takes.ts'

const copy = (slug: string, ...lines: string[]) => ({
  format: 'iptc-7901',
  slugline: { raw: slug, source: 'test' },
  blocks: lines.map(text => ({ kind: 'paragraph' as const, text })),
})
const join = (...copies: ReturnType<typeof copy>[]) =>
  joinTakes(copies).map(({ blocks }) => blocks.map(({ text }) => text))

test.each([
  ['Kenya-rail-1', 'Kenya-rail-2'],
  ['Kenya-rail', 'Kenya-rail-2-LAST'],
  ['KENYA-RAIL -1-', 'KENYA-RAIL -2 LAST'],
])(
  'a take that the keyword line numbers goes on with the story of the one before: %s, %s',
  (first, second) => {
    expect(join(copy(first, 'It left at nine.', 'MORE'), copy(second, 'It came at ten.'))).toEqual([
      ['It left at nine.', 'It came at ten.'],
    ])
  },
)

test.each([
  ['Formula-1', 'Formula-2'],
  ['Kenya-rail-1', 'Kenya-road-2 LAST'],
  ['Kenya-rail-1', 'Kenya-rail-1 LAST'],
])('keyword lines that end alike are of two stories: %s, %s', (first, second) => {
  expect(join(copy(first, 'It left at nine.'), copy(second, 'It came at ten.'))).toHaveLength(2)
})

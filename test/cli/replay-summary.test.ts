import { expect, test } from 'vitest'
import { replaySummary } from '#infra/cli/replay/replay-summary.ts'

test.each<[number, number, [string, number][], string]>([
  [0, 0, [], 'no drop arrived in that time'],
  [1, 0, [['unchanged', 1]], '1 drop read again: 1 unchanged'],
  [
    9,
    2,
    [
      ['unchanged', 6],
      ['changes', 1],
    ],
    '9 drops read again: 6 unchanged, 1 changes; 2 of them made no article when they came',
  ],
  [
    3,
    2,
    [
      ['readable', 1],
      ['unchanged', 1],
    ],
    '3 drops read again: 1 unchanged; 2 of them made no article when they came; 1 story that was rejected is read now: drop it again',
  ],
])(
  'the summary of a replay of %i drops, %i without an article, counts each outcome',
  (drops, passed, outcomes, words) => {
    expect(replaySummary(drops, passed, new Map(outcomes))).toBe(words)
  },
)

test('the summary of a replay says what to do about public stories that today’s rules would hold', () => {
  expect(replaySummary(2, 0, new Map([['unchanged', 2]]), 1)).toBe(
    "2 drops read again: 2 unchanged; 1 story stays public that today's rules would hold: wiredesk hold or embargo, if they are right",
  )
})

import { expect, test } from 'vitest'
import { paceOf } from '#functions/pages/app/portal/feed/pace-of.ts'

test.each([
  ['of the usual quota, every few seconds', '"calls";q=600;w=60', 5_000],
  ['of a small one, a call of twenty', '"calls";q=60;w=60', 20_000],
  ['of the smallest, at times', '"calls";q=1;w=60', 300_000],
  ['beside a quota of articles, by that of calls', '"articles";q=3;w=86400, "calls";q=30;w=60', 40_000],
  ['where none is told, every few seconds', null, 5_000],
])('a page polls, %s', (_, policy, milliseconds) => {
  expect(paceOf(policy)).toBe(milliseconds)
})

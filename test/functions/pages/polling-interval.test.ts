import { expect, test } from 'vitest'
import { pollingInterval } from '#functions/pages/app/calls/polling-interval.ts'

test.each([
  ['is a few seconds with the usual quota', '"calls";q=600;w=60', 5_000],
  ['uses a twentieth of a small quota', '"calls";q=60;w=60', 20_000],
  ['is five minutes with the smallest quota', '"calls";q=1;w=60', 300_000],
  ['follows the quota of calls, not that of articles', '"articles";q=3;w=86400, "calls";q=30;w=60', 40_000],
  ['is a few seconds when no quota is stated', null, 5_000],
])('a page’s polling interval %s', (_, policy, milliseconds) => {
  expect(pollingInterval(policy)).toBe(milliseconds)
})

import { expect, test } from 'vitest'
import { isWaiting } from '#domain/webhooks/is-waiting.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'

const now = new Date('2026-03-01T12:00:00Z')
const failing = (nextAt: string) => ({ failing: { since: '2026-03-01T11:00:00Z', attempts: 3, nextAt } })
const leased = (until: string) => ({ lease: { holder: 'run-1', until } })

test.each([
  ['has failed, and is to be called later', failing('2026-03-01T12:10:00Z'), true],
  ['asked to be left alone for six hours', failing('2026-03-01T18:00:00Z'), true],
  ['was to be called by now', failing('2026-03-01T12:00:00Z'), false],
  ['failed while the clock was a day ahead', failing('2026-03-02T12:00:00Z'), false],
  ['is being called by a run', leased('2026-03-01T12:01:00Z'), true],
  ['was being called while the clock was a day ahead', leased('2026-03-02T12:00:00Z'), false],
])('a webhook that %s: it waits, or not', (_, fields, waits) => {
  expect(isWaiting(aWebhook(fields), now)).toBe(waits)
})

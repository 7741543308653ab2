import { expect, test } from 'vitest'
import { newestFirst } from '#functions/desk/cases/newest-first.ts'
import { toCase } from '#functions/ingest/cases/to-case.ts'
import { anOrder } from '#test/contract/an-order.ts'

test('the stories that a case may mean are listed by when they came, the newest first', () => {
  const stories = {
    early: { receivedAt: '2026-03-01T09:00:00.000Z' },
    late: { receivedAt: '2026-03-01T11:00:00.000Z' },
    noon: { receivedAt: '2026-03-01T10:00:00.000Z' },
  }
  const open = toCase(anOrder({ target: { slug: 'Pier Fire' } }), ['no-text', 'early', 'late', 'noon'])
  expect(newestFirst(open, stories)).toEqual({ ...open, candidates: ['late', 'noon', 'early', 'no-text'] })
})

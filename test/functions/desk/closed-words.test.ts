import { expect, test } from 'vitest'
import { closedWords } from '#functions/desk/cases/closed-words.ts'
import type { Case } from '#schemas/desk/case.ts'

test.each<[said: string, fields: Partial<Case>]>([
  [
    'ida killed the story: “Libel.”',
    { closedBy: 'desk', decision: 'killed', decidedBy: 'ida', reason: 'Libel.' },
  ],
  [
    'ida killed every story that it names: “No dam broke.”',
    {
      closedBy: 'desk',
      decision: 'killed',
      decidedBy: 'ida',
      reason: 'No dam broke.',
      candidates: ['a', 'b'],
    },
  ],
  ['an editor dismissed it', { closedBy: 'desk', decision: 'dismissed' }],
  ['its story came, and the order was carried out', { closedBy: 'arrival', articleId: 'pier' }],
  ['its story came, and the order was carried out', { kind: 'withhold', closedBy: 'arrival' }],
  ['later copy of its story settled it', { kind: 'withhold', closedBy: 'arrival', candidates: ['pier'] }],
  ['later copy of its story settled it', { kind: 'embargo', closedBy: 'arrival', candidates: ['pier'] }],
])('a closed case says "%s"', (said, fields) => {
  const closed: Case = {
    id: '20260301-3fa9c1d2',
    kind: 'kill',
    status: 'closed',
    target: {},
    note: 'Kill the story.',
    candidates: [],
    drop: { bucket: 'drops', key: 'kill.txt' },
    openedAt: '2026-03-01T10:00:00Z',
    ...fields,
  }
  expect(closedWords(closed)).toBe(said)
})

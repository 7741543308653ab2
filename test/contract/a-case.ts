import type { Case } from '#schemas/desk/case.ts'

/** An open case of a kill whose story is unknown, with the fields a test needs. */
export const aCase = (fields: Partial<Case> = {}): Case => ({
  id: '20260301-a',
  kind: 'kill',
  status: 'open',
  target: { headline: 'Harbour burns' },
  note: 'A kill is mandatory.',
  candidates: [],
  drop: { bucket: 'drops', key: 'kill.txt' },
  openedAt: '2026-03-01T10:00:00Z',
  ...fields,
})

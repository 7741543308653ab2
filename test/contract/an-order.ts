import type { StandingOrder } from '#schemas/standing-order.ts'

/** A kill whose story has not come, with the fields a case needs. */
export const anOrder = (fields: Partial<StandingOrder> & Pick<StandingOrder, 'target'>): StandingOrder => ({
  id: '20260301-0badcafe',
  kind: 'kill',
  orderKey: 'k1',
  note: 'A kill is mandatory.',
  givenAt: '2026-03-01T10:00:00Z',
  drop: { bucket: 'drops', key: 'kill.txt' },
  ...fields,
})

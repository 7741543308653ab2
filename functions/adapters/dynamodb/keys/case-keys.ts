import type { Key } from './key.ts'

export const STANDING_ORDERS = 'W'

export const standingOrderKey = (id: string): Key => ({ pk: STANDING_ORDERS, sk: id })

/** Counts how many orders were ever given, and how many webhooks registered. */
export const countsKey: Key = { pk: 'COUNTS', sk: 'COUNTS' }

export const OPEN_CASES = 'C'

export const caseKey = (id: string): Key => ({ pk: OPEN_CASES, sk: id })

/** The id of a case begins with its day: "20261125-3fa9c1d2". */
export const closedCaseKey = (id: string): Key => ({
  pk: `${OPEN_CASES}#${id.slice(0, 'yyyymm'.length)}`,
  sk: id,
})

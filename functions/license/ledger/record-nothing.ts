import type { RecordDelivery } from './record-delivery.ts'

/** Replaces the ledger when no text is sent: nothing is recorded, and nothing counts against a quota. */
export const recordNothing: RecordDelivery = async (_, ...given) => given.map(() => undefined)

import type { RecordDelivery } from './record-delivery.ts'

/** Stands for the ledger where no text leaves: nothing is noted, and nothing counts against a quota. */
export const giveNothing: RecordDelivery = async (_, ...given) => given.map(() => undefined)

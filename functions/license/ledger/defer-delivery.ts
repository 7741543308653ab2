import type { RecordDelivery } from './record-delivery.ts'

/** Deliveries that are recorded once it is known that they take place. */
interface Deferred {
  /** Notes what would be given, and forbids none of it. */
  note: RecordDelivery
  /** Records what was noted; returns whether all of it may be given. */
  record: () => Promise<boolean>
}

/** Defers the record of what an answer gives until it is known whether the caller has that answer already. */
export const deferDelivery = (recordDelivery: RecordDelivery): Deferred => {
  const noted: Parameters<RecordDelivery>[] = []
  return {
    note: async (...delivery) => {
      noted.push(delivery)
      const [, ...given] = delivery
      return given.map(() => undefined)
    },
    record: async () => {
      const over = await Promise.all(noted.map(delivery => recordDelivery(...delivery)))
      return over.flat().every(each => each === undefined)
    },
  }
}

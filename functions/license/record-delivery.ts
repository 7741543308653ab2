import type { Clock, Deliveries } from '#ports'

const MOST_KNOWN = 10_000

/** Notes that a licensee is given a version of an article: ask it before the text leaves. */
export type RecordDelivery = (licenseeId: string, articleId: string, version: number) => Promise<void>

interface Ports {
  deliveries: Pick<Deliveries, 'record'>
  clock: Clock
}

/**
 * Records deliveries. It is to be waited for: what a Lambda leaves undone when it answers may never be done, and a text that left
 * without a record could not be called back. What was recorded is kept in memory, so that asking again costs nothing.
 */
export const createRecordDelivery = ({ deliveries, clock }: Ports): RecordDelivery => {
  const known = new Set<string>()
  return async (licenseeId, articleId, version) => {
    const name = JSON.stringify([licenseeId, articleId, version])
    if (known.has(name)) return
    await deliveries.record({ articleId, licenseeId, version, deliveredAt: clock.now().toISOString() })
    if (known.size >= MOST_KNOWN) known.clear()
    known.add(name)
  }
}

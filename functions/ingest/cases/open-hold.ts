import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import type { Cases } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { Revision } from '#schemas/revision.ts'
import { isHoldOf } from './is-hold-of.ts'

/**
 * Opens the case of copy that is held with no end, and returns its id. The same copy again asks nothing new:
 * it has the case that still waits for it, or none if that was decided.
 */
export const createOpenHold =
  ({ cases }: { cases: Pick<Cases, 'open' | 'listOpen'> }) =>
  async (hold: Case, revision: Revision, current: Current | undefined): Promise<string | undefined> => {
    if (isRepeated(revision, current)) return (await cases.listOpen()).find(isHoldOf(revision.articleId))?.id
    await cases.open(hold)
    return hold.id
  }

/** Whether an earlier drop has brought the text that is current. A drop that comes again is none. */
const isRepeated = ({ orderKey, digest }: Revision, current: Current | undefined): boolean =>
  current?.orderKey !== undefined &&
  current.digest === digest &&
  agencyOrderKey(current.orderKey) !== agencyOrderKey(orderKey)

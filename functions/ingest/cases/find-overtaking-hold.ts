import { heldOrderKey } from '#domain/revisions/order/held-order-key.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Cases } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { Revision } from '#schemas/revision.ts'
import { isHoldOf } from './is-hold-of.ts'

/**
 * Finds the open case of a notice that holds a text's article and was dropped after that text, though taken before it, as a notice is that
 * passes a backlog: it means that text too. Looked up only for copy that would end such a hold, which is rare.
 */
export const createFindOvertakingHold =
  ({ cases }: { cases: Pick<Cases, 'listOpen'> }) =>
  async (
    { articleId, orderKey }: Revision,
    current: Current | undefined,
    droppedAt: string,
  ): Promise<Case | undefined> => {
    const { orderKey: held = '', change } = current ?? {}
    if (change?.status !== 'withheld' || change.embargoedUntil !== undefined) return undefined
    const isByOrder = isFollowKey(held) || held.endsWith(heldOrderKey(''))
    if (!isByOrder || (held > orderKey && held !== heldOrderKey(orderKey))) return undefined
    const isHold = isHoldOf(articleId)
    return (await cases.listOpen()).find(
      each => isHold(each) && Date.parse(droppedAt) < Date.parse(each.openedAt),
    )
  }

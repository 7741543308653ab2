import type { CommittedText } from '#commit/committed.ts'
import { isFarOff } from '#domain/rights/visibility/is-far-off.ts'
import type { Cases, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import { isHoldOf } from './is-hold-of.ts'

interface Ports {
  cases: Pick<Cases, 'listOpen' | 'close'>
  clock: Clock
}

export type SettleHolds = (articleId: string, committed: CommittedText) => Promise<void>

/**
 * Closes the cases that asked how long an article is to be held, once its agency has said so by publishing,
 * embargoing or killing it in a later version. They are looked up only after such a version, which is rare.
 */
export const createSettleHolds =
  ({ cases, clock }: Ports): SettleHolds =>
  async (articleId, committed) => {
    if (committed.outcome === 'superseded' || !saysHowLong(committed.change)) return
    const held = (await cases.listOpen()).filter(isHoldOf(articleId))
    const closedAt = clock.now().toISOString()
    for (const each of held)
      await cases.close({ ...each, status: 'closed', closedAt, closedBy: 'arrival', articleId })
  }

const saysHowLong = ({ version, status, lifts, embargoedUntil, committedAt }: Change): boolean =>
  version > 1 &&
  (lifts === true ||
    status === 'canceled' ||
    (embargoedUntil !== undefined && !isFarOff(embargoedUntil, committedAt)))

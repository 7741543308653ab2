import type { CommittedText } from '#commit/committed.ts'
import { isFarOff } from '#domain/rights/visibility/is-far-off.ts'
import type { Cases, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import { isHoldOf } from './is-hold-of.ts'

interface Ports {
  cases: Pick<Cases, 'listOpen' | 'close'>
  clock: Clock
}

/** `waited`: an unfinished text waited beside the version that is out, and this one, of the case `own`, came after it. */
export type SettleHolds = (
  articleId: string,
  committed: CommittedText,
  waited?: { own: string | undefined },
) => Promise<void>

/**
 * Closes the cases that asked how long an article is to be held, once its agency has said so by publishing,
 * embargoing or killing it in a later version, or sent another text in the place of one that waited. They are looked up only after such a version, which is rare.
 */
export const createSettleHolds =
  ({ cases, clock }: Ports): SettleHolds =>
  async (articleId, committed, waited) => {
    const isSaid = committed.outcome !== 'superseded' && saysHowLong(committed.change)
    if (!isSaid && !waited) return
    const isHold = isHoldOf(articleId)
    const held = (await cases.listOpen()).filter(each => each.id !== waited?.own && isHold(each))
    const closedAt = clock.now().toISOString()
    for (const each of held)
      await cases.close({ ...each, status: 'closed', closedAt, closedBy: 'arrival', articleId })
  }

const saysHowLong = ({ version, status, lifts, embargoedUntil, committedAt }: Change): boolean =>
  version > 1 &&
  (lifts === true ||
    status === 'canceled' ||
    (embargoedUntil !== undefined && !isFarOff(embargoedUntil, committedAt)))

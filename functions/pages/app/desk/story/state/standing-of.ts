import type { Story } from '#schemas/desk/story.ts'
import { embargoBeforeHold } from './embargo-before-hold.ts'

/** How a story stands with its embargo and the holds on it. Instants are ISO 8601. */
export interface Standing {
  isHeld: boolean
  /** Whether its use came to an end. */
  hasExpired: boolean
  /** The end of the embargo that holds it. */
  until: string | undefined
  /** The end of an embargo that a hold replaced. */
  replaced: string | undefined
  /** The end of an embargo that holds it once its hold is lifted. */
  behind: string | undefined
  /** Whether the desk's own order holds it already, without an end, so that another would change nothing. */
  isHeldByDesk: boolean
}

/** How a story stands at an instant, in milliseconds. */
export const standingOf = (
  { article, changes, hiddenEmbargo, hold }: Pick<Story, 'article' | 'changes' | 'hiddenEmbargo' | 'hold'>,
  now: number,
): Standing => {
  const isHeld = article.status === 'withheld'
  const until = isHeld ? article.embargoedUntil : undefined
  const isEndless = isHeld && article.embargoedUntil === undefined
  const hasExpired = changes.at(-1)?.kind === 'expiry'
  return {
    isHeld,
    hasExpired,
    until,
    replaced: isEndless && hiddenEmbargo === undefined ? embargoBeforeHold(changes, now) : undefined,
    behind: hiddenEmbargo !== undefined && Date.parse(hiddenEmbargo) > now ? hiddenEmbargo : undefined,
    isHeldByDesk: isEndless && !hasExpired && hold !== undefined,
  }
}

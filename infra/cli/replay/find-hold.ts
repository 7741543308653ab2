import type { FoundReplay } from '#commit/propose/find-replay.ts'
import type { Article } from '#schemas/article.ts'

/** A hold of a story, without an end if it names no instant. */
export interface Hold {
  embargoedUntil?: string
}

/** How a story is read by today's rules, and `was` by those of the time: what they had held is public because the desk wanted it so. */
interface Readings {
  was: Standing
  article: Article
}

type Standing = Pick<Article, 'status' | 'embargoedUntil'>

/**
 * The hold or embargo that today's rules read in a story and that still runs, if neither the rules of the time read one as
 * long nor the desk has since held the story as long; a replay leaves such a story public.
 */
export const findHold = (
  { change }: Extract<FoundReplay, { before: unknown }>,
  { was, article: { status, embargoedUntil } }: Readings,
  now: Date,
): Hold | undefined => {
  const until = endOf({ status, embargoedUntil })
  if (until <= Math.max(now.getTime(), endOf(was), endOf(change))) return undefined
  return embargoedUntil === undefined ? {} : { embargoedUntil }
}

/** When a story may be shown, in ms since 1970. */
const endOf = ({ status, embargoedUntil }: Standing): number => {
  if (embargoedUntil !== undefined) return Date.parse(embargoedUntil)
  return status === 'withheld' ? Number.POSITIVE_INFINITY : 0
}

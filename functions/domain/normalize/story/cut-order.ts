import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { findHoldEnd, reachOfOrder } from '../notice/hold/find-hold-end.ts'
import { isOrder } from '../notice/is-order.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'
import { cutFront } from '../paragraphs/cut-front.ts'

/** An order without a time has its word in capitals. */
const capitals = /^\W{0,3}\p{Lu}{4,}/u
/** A kill that a dash parts from the first sentence. */
const kill = /^([^–—]{4,160}?)\s+[-–—]+\s+/

/**
 * Does what is ordered in front of the first sentence, behind the dateline: "HALDEN — EMBARGOED UNTIL 9 a.m. UTC, Jan. 15 — The park …". It is taken
 * off where it can be told where it ends; in any case the story is not shown before its time.
 */
export const cutOrder = (story: Paragraph[], draft: Draft, receivedAt: string): Paragraph[] => {
  const [first, ...rest] = story
  if (!first) return story
  const held = findHoldEnd(first.text)
  if (held === undefined && !capitals.test(first.text)) return story
  const end = held ?? kill.exec(first.text)?.[0].length ?? 0
  const order = first.text.slice(0, end || reachOfOrder)
  const notice = isOrder(order) ? normalizeNotice(order, { receivedAt }) : undefined
  if (!notice) return story
  takeNotice(draft, notice, excerpt(first, 0, end || reachOfOrder))
  if (end === 0 || end === first.text.length) return story
  const [, own] = cutFront(first, end)
  return [own, ...rest]
}

import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { findHoldEnd } from '../notice/find-hold-end.ts'
import { isOrder } from '../notice/is-order.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'
import { splitParagraph } from '../paragraphs/split-paragraph.ts'
import { cutHtml } from './cut-html.ts'

/** An order has a word in capitals, and is read in so many characters where nothing shows where it ends. */
const capitals = /^\W{0,3}\p{Lu}{4,}/u
const reach = 160
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
  const order = first.text.slice(0, end || reach)
  const notice = isOrder(order) ? normalizeNotice(order, { receivedAt }) : undefined
  if (!notice) return story
  takeNotice(draft, notice, excerpt(first, 0, end || reach))
  if (end === 0 || end === first.text.length) return story
  const [, own] = splitParagraph(first, end)
  const { html, text } = first
  return [{ ...own, ...(html !== undefined && { html: cutHtml(html, text.slice(0, end)) }) }, ...rest]
}

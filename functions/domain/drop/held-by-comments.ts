import type { Span } from '../copy.ts'
import { isTimedHold } from '../normalize/notice/hold/is-timed-hold.ts'

/** A comment of XML or HTML, unless it is markup that was commented out. */
const COMMENT = /<!--([^<>]{8,200})-->/g

/** How many comments are looked at, from the top: a document of 10 MiB may hold 400,000, at 45 µs each. */
const MOST = 200

/** The comments of a document that hold its stories until a day or an hour: "<!-- EMBARGOED until 6 a.m. 5 March -->". Names of templates say no time. */
export const heldByComments = (text: string): Span[] =>
  text
    .matchAll(COMMENT)
    .take(MOST)
    .map(([, comment = '']) => comment.trim())
    .filter(isTimedHold)
    .map(raw => ({ raw, source: 'comment' }))
    .toArray()

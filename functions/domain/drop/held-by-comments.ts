import type { Span } from '../copy.ts'
import { isTimedHold } from '../normalize/notice/hold/is-timed-hold.ts'

/** A comment of XML or HTML, unless it is markup that was commented out. */
const COMMENT = /<!--([^<>]{8,200})-->/g

/** The comments of a document that hold its stories until a day or an hour: "<!-- EMBARGOED until 6 a.m. 5 March -->". Names of templates say no time. */
export const heldByComments = (text: string): Span[] =>
  text.includes('<!--')
    ? [...text.matchAll(COMMENT)]
        .map(([, comment = '']) => comment.trim())
        .filter(isTimedHold)
        .map(raw => ({ raw, source: 'comment' }))
    : []

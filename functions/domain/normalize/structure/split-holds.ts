import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { findHoldEnd } from '../notice/hold/find-hold-end.ts'
import { findMarkEnd } from '../notice/version/find-mark-end.ts'
import type { Paragraph } from '../paragraph.ts'
import { cutFront } from '../paragraphs/cut-front.ts'

/** Paragraphs of the head that are looked at. */
const depth = 12

/**
 * Paragraphs with the first few cut apart where an embargo, a hold or, under a headline, the mark of a revision stands in front of the first
 * sentence, which is the story's. One behind a dateline is taken off with it.
 */
export const splitHolds = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((paragraph, index) => {
    if (index >= depth) return [paragraph]
    const end = findHoldEnd(paragraph.text)
    const begin = end ?? (index > 0 ? findMarkEnd(paragraph.text) : undefined)
    if (begin === undefined || normalizeDateline(paragraph.text)) return [paragraph]
    const [mark, sentence] = cutFront(paragraph, begin)
    if (end !== undefined) return [mark, sentence]
    // In parentheses it is no part of the byline above it.
    return [{ ...mark, text: `(${mark.text.replace(/\W+$/u, '')})` }, sentence]
  })

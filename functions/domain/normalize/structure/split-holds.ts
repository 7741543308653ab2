import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { findHoldEnd } from '../notice/hold/find-hold-end.ts'
import type { Paragraph } from '../paragraph.ts'
import { cutFront } from '../paragraphs/cut-front.ts'

/** Paragraphs of the head that are looked at. */
const depth = 12

/**
 * Paragraphs with the first few cut apart where an embargo or a hold stands in front of the first sentence, which is the story's. One behind a
 * dateline is taken off with it.
 */
export const splitHolds = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((paragraph, index) => {
    const end = index < depth ? findHoldEnd(paragraph.text) : undefined
    return end === undefined || normalizeDateline(paragraph.text) ? [paragraph] : cutFront(paragraph, end)
  })

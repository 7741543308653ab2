import type { Paragraph } from '../paragraph.ts'
import { findEnd } from './end/find-end.ts'
import { findFramedEnd } from './end/find-framed-end.ts'
import { findLead } from './lead/find-lead.ts'
import { findStatedLead } from './lead/find-stated-lead.ts'
import { splitGlued } from './split-glued.ts'

/** A drop's paragraphs in three: above the story, the story with what a page puts in between, below it. */
export interface Parts {
  head: Paragraph[]
  story: Paragraph[]
  tail: Paragraph[]
}

/** What a format states, so that it need not be looked for among the lines. */
interface Stated {
  headline?: string | undefined
  /** Names of who wrote the story. */
  authors?: readonly string[]
  /** The format frames the text: no page need be looked for around it. */
  isFramed?: boolean | undefined
  /** An agency sent the text, and no site has set lines of its own under it. */
  isSent?: boolean | undefined
}

/**
 * Divides paragraphs. What is glued to sentences of the story is cut off them; above it, captions
 * and their credits stay whole.
 */
export const divide = (
  paragraphs: readonly Paragraph[],
  { headline, authors = [], isFramed = false, isSent = false }: Stated,
): Parts => {
  const find = (among: readonly Paragraph[]): number =>
    headline === undefined ? findLead(among) : findStatedLead(among, headline, isFramed, authors)
  const lead = find(paragraphs)
  const isFound = lead < paragraphs.length
  const all = isFound
    ? [...paragraphs.slice(0, lead), ...splitGlued(paragraphs.slice(lead))]
    : splitGlued(paragraphs)
  const head = all.slice(0, isFound ? lead : find(all))
  const end = isFramed ? findFramedEnd(all, head.length) : findEnd(all, head.length, { authors, isSent })
  return { head, story: all.slice(head.length, end), tail: all.slice(end) }
}

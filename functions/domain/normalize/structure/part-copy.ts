import type { Copy } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import type { Paragraph } from '../paragraph.ts'
import { divide, type Parts } from './divide.ts'

/** What stands above the story, the story, and what stands below it. */
export const partCopy = (
  { isStory, isFramed, isSent }: Copy,
  paragraphs: Paragraph[],
  { fields, authors }: Draft,
): Parts =>
  isStory
    ? { head: [], story: paragraphs, tail: [] }
    : divide(paragraphs, {
        headline: fields.headline,
        authors: authors.map(({ name }) => name),
        isFramed,
        isSent,
      })

import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** Whether a first line that reads as a sentence has a story under it, and so is the headline. */
export const isFollowed = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.slice(1, 12).some(({ text }) => isProse(text) && !findFurniture(text, 'head'))

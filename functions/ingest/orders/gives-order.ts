import type { Normalized } from '#domain/copy.ts'
import { isDirected } from './is-directed.ts'

/** Whether a story stops another, in words or as an item that its format marks as canceled. */
export const givesOrder = (story: Normalized): boolean =>
  isDirected(story) || story.article.status === 'canceled'

import type { Change } from '#schemas/change.ts'

/**
 * Whether two entries are the same change. Article, order key and kind identify a change, wherever it is in
 * the log.
 */
export const isSameChange = (one: Change, other: Change): boolean =>
  one.articleId === other.articleId && one.orderKey === other.orderKey && one.kind === other.kind

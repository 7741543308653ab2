import type { Change } from '#schemas/change.ts'

/** Whether two entries are the same change: it is named by article, order key and kind, wherever it stands. */
export const isSameChange = (one: Change, other: Change): boolean =>
  one.articleId === other.articleId && one.orderKey === other.orderKey && one.kind === other.kind

import type { Copy, Span } from '#domain/copy.ts'

/** The titles that a content has of its own, its headline too, where what is around it states another: a desk may give orders in them. */
export const titlesOf = ({ headline, titles = [] }: Copy): Span[] =>
  headline ? [headline, ...titles] : titles

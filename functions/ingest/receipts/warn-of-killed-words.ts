import type { StandingOrder } from '#schemas/standing-order.ts'

/** The warning of a receipt about a story that is held because its words were killed as another article. */
export const warnOfKilledWords = ({ killed }: StandingOrder): string =>
  `the same text was killed, so this copy is held: decide its case (article ${killed?.articleId})`

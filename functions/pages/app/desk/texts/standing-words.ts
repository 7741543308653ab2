import type { FoundStory } from '#schemas/desk/text-search.ts'

const words = { usable: 'published', withheld: 'held back', canceled: 'killed' } as const

/** How a version of a story stands now, or how it was committed. */
export const standingWords = (
  { status, withdrawnBefore }: Pick<FoundStory, 'status' | 'withdrawnBefore'>,
  version: number,
): string =>
  status !== 'canceled' && withdrawnBefore !== undefined && version < withdrawnBefore
    ? 'taken back'
    : words[status]

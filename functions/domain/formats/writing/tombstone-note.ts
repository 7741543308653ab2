import type { Tombstone } from '#schemas/license/tombstone.ts'

const told: Readonly<Record<Tombstone['status'], string>> = {
  canceled: 'KILL. This article has been canceled. Remove every copy of it.',
  expired: 'The period for using this article has ended. Remove every copy of it.',
}

/**
 * What an editor must know about an article that only a tombstone is left of, in none of the article's own
 * words.
 */
export const tombstoneNote = ({ status }: Pick<Tombstone, 'status'>): string => told[status]

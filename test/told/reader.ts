import type { FeedEntry } from '#schemas/license/feed-page.ts'
import type { Name } from './licenses.ts'
import { ID, type Life } from './open-life.ts'

/** A licensee who follows the feed, and all that it was told of the story. */
export const createReader = ({ service }: Life, name: Name) => {
  const told: FeedEntry[] = []
  let cursor: string | undefined
  return {
    name,
    told,
    /** Reads the feed to its end. */
    async poll(): Promise<void> {
      for (;;) {
        const { changes, next } = await service.feed(name, cursor, 2)
        told.push(...changes)
        if (changes.length === 0 || next === cursor) return
        cursor = next
      }
    },
    fetch: () => service.article(name, ID),
  }
}

export type Reader = ReturnType<typeof createReader>

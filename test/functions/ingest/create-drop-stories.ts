import type { Normalized } from '#domain/copy.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import type { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import type { StorePorts } from '#test/memory/memory-ports.ts'

export const NOON = '2026-03-01T10:00:00Z'

/** A story as if a format had been read. */
type Read = Partial<Normalized> & { article: Article }

/** Ingests drops of stories, each in a file of its own; gives the receipt, and what delivers the drop again. */
export const createDropStories = (store: StorePorts, newsroom: ReturnType<typeof openNewsroom>) => {
  let count = 0
  return async (read: readonly Read[], droppedAt = NOON) => {
    count += 1
    const drop: Drop = { bucket: 'drops', key: `${count}.txt`, sequencer: `0${count}`, size: 4, droppedAt }
    const drops = memoryDropStore()
    drops.add(drop, new Uint8Array(4))
    const stories = read.map(each => ({ spans: [], removed: [], warnings: [], ...each }))
    const reading = { ok: true as const, format: 'text', stories, rejections: [], warnings: [] }
    const ingestDrop = createIngestDrop({ ...store, ...newsroom, drops, read: async () => reading })
    return { receipt: await ingestDrop(drop), again: () => ingestDrop(drop) }
  }
}

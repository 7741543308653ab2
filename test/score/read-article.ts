import type { DropReading } from '#domain/drop/drop-reading.ts'
import { readDrop } from '#domain/drop/read-drop.ts'

/** Reads a labelled story as a text file. */
export const readArticle = ({ id, raw }: { id: string; raw: string }): Promise<DropReading> =>
  readDrop({ bytes: new TextEncoder().encode(raw), path: `${id}.txt`, receivedAt: '2026-01-01T00:00:00Z' })

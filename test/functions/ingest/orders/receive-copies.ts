import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

/** Ingests copies in a newsroom of their own, an hour apart, each as a text or a mail; gives the newsroom and all receipts. */
export const receiveCopies = async (copies: readonly string[]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const receipts: Receipt[] = []
  for (const [index, copy] of copies.entries()) {
    const droppedAt = `2026-11-30T1${index}:00:00.000Z`
    newsroom.setClock(droppedAt)
    const files = memoryDropStore()
    const bytes = Buffer.from(copy)
    const key = copy.startsWith('From: ') ? `${index}.eml` : `${index}.txt`
    const drop = { bucket: 'drops', key, sequencer: `0${index}`, size: bytes.length, droppedAt }
    files.add(drop, bytes)
    receipts.push(await createIngestDrop({ ...store, ...newsroom, drops: files, read: readDrop })(drop))
  }
  return { newsroom, receipts }
}

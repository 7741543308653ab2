import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

/**
 * Ingests copies in a newsroom of their own, an hour apart, each as a text or a mail; gives the newsroom, all receipts, and what ingests a
 * further copy, or one of them again.
 */
export const receiveCopies = async (copies: readonly string[]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const receive = async (copy: string, index: number): Promise<Receipt> => {
    const droppedAt = `2026-11-30T1${index}:00:00.000Z`
    newsroom.setClock(droppedAt)
    const files = memoryDropStore()
    const bytes = Buffer.from(copy)
    const key = copy.startsWith('From: ') ? `${index}.eml` : `${index}.txt`
    const drop = { bucket: 'drops', key, sequencer: `0${index}`, size: bytes.length, droppedAt }
    files.add(drop, bytes)
    return createIngestDrop({ ...store, ...newsroom, drops: files, read: readDrop })(drop)
  }
  const receipts: Receipt[] = []
  for (const [index, copy] of copies.entries()) receipts.push(await receive(copy, index))
  return { store, newsroom, receipts, receive }
}

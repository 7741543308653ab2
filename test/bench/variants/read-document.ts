import { readDrop } from '#domain/drop/read-drop.ts'
import { benchDocument } from '../bench-document.ts'

/** A document read into articles, normalized and sanitized. */
export const prepare = (name: string) => {
  const bytes = benchDocument(name)
  return async () => {
    const reading = await readDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
  }
}

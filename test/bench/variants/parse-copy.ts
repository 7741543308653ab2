import { openDrop } from '#domain/drop/open-drop.ts'
import { benchDocument } from '../bench-document.ts'

/**
 * A document decoded, detected and read to what it states, and nothing more, as a parser of the format does.
 */
export const prepare = (name: string) => {
  const bytes = benchDocument(name)
  return async () => {
    const opened = await openDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' }, { bytes: 0 })
    if (!opened.ok) throw new Error(opened.rejection.detail)
    const reading = await opened.value.format.read(opened.value.source)
    if (!reading.ok) throw new Error(reading.rejection.detail)
  }
}

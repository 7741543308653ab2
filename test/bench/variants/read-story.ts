import { readDrop } from '#domain/drop/read-drop.ts'
import { wireStoryHtml, wireStoryNitf } from '../wire-story.ts'

const stories: Record<string, string> = { nitf: wireStoryNitf, html: wireStoryHtml }

/** Everything: bytes are decoded, read, normalized, sanitized and validated. */
export const prepare = (format: string) => {
  const bytes = Buffer.from(stories[format] ?? '')
  return async () => {
    const reading = await readDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    return reading.stories[0]
  }
}

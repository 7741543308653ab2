import { openArchive } from '#domain/archive/open-archive.ts'
import { detectDocx } from '../docx/detect.ts'
import type { InnerDrop } from '../format.ts'

/** In characters; a story is longer. */
export const LONGEST_NOTE = 300

/** In bytes, of a Word file with a note, and of the XML of its text. */
export const LARGEST_NOTE = 40_000

/** The text of a note beside stories, one paragraph to a line, in a text file or in Word; of what is longer than a note, nothing. */
export const noteText = async ({ bytes }: InnerDrop): Promise<string> => {
  const text = detectDocx({ bytes })
    ? await textOfWord(bytes)
    : Buffer.from(bytes).toString('utf8', 0, 4 * LONGEST_NOTE)
  return text.trim().length <= LONGEST_NOTE ? text : ''
}

const textOfWord = async (bytes: Uint8Array): Promise<string> => {
  const opened = bytes.length <= LARGEST_NOTE ? await openArchive(bytes) : undefined
  const parts = opened?.ok ? opened.value : []
  const part = parts.find(({ path, size }) => path === 'word/document.xml' && size <= LARGEST_NOTE)
  const inflated = await part?.inflate()
  if (!inflated?.ok) return ''
  return Buffer.from(inflated.value)
    .toString()
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^<>]*>/g, '')
}

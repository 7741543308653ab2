import { readLines } from '../../markup/blocks/read-lines.ts'
import type { Source } from '../../source.ts'
import type { FormatReading } from '../format.ts'

/** Text as in an editor's file, a page or a data set: lines, whose meaning is left to the normalizers. */
export const readText = ({ text }: Source): FormatReading => ({
  ok: true,
  copies: [{ format: 'text', blocks: readLines(text) }],
})

import { readLines } from '../../markup/blocks/read-lines.ts'
import type { Source } from '../../source.ts'
import type { FormatReading } from '../format.ts'

/** Text as an editor's file, a page or a data set shows it: lines. What they are is for the normalizers. */
export const readText = ({ text }: Source): FormatReading => ({
  ok: true,
  copies: [{ format: 'text', blocks: readLines(text) }],
})

import type { Source } from '#domain/source.ts'
import type { FormatReading } from '../format.ts'
import { readHtml } from './read.ts'

/** What parts the paragraphs of a page. */
const parts = /<(?:p|div|br|li|h[1-6])\b/i

/** Reads HTML that was copied out of a system without its page. Where no tag parts its paragraphs, its lines do, as WordPress stores them. */
export const readFragment = (source: Source): FormatReading =>
  readHtml(parts.test(source.text) ? source : { ...source, text: source.text.replaceAll('\n', '<br>\n') })

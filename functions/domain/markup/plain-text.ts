import { textOf } from '../xml/text-of.ts'
import { parseHtml } from './parse-html.ts'

/** A line as it is displayed: without tags, entities resolved, white space collapsed. */
export const plainText = (line: string): string => {
  const text = /<\/?[a-z][^<>]*>|&(?:#?\w+);/i.test(line) ? textOf(parseHtml(line)) : line
  return text.replace(/\s+/g, ' ').trim()
}

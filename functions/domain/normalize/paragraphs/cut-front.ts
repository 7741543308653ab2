import type { Paragraph } from '../paragraph.ts'
import { cutHtml } from './cut-html.ts'
import { splitParagraph } from './split-paragraph.ts'

/** A paragraph's first characters, and the rest of it, which keeps its HTML. */
export const cutFront = (paragraph: Paragraph, length: number): [front: Paragraph, rest: Paragraph] => {
  const [front, rest] = splitParagraph(paragraph, length)
  const { html, text } = paragraph
  return [front, { ...rest, ...(html !== undefined && { html: cutHtml(html, text.slice(0, length)) }) }]
}

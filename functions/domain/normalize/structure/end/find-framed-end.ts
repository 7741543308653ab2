import { contactHeading } from '#domain/normalize/body/rules/about/contact-heading.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isTailLine } from './is-tail-line.ts'

/** AP's rule, under which its notes and credits stand. */
const rule = /^_{2,}$/
/** What may stand under that rule, or under a tail credit, in words and as a share of the story. */
const notes = 60
const share = 0.34

/**
 * The index after the story's last paragraph in text that a format frames: tail lines at the bottom are none of it, nor what little
 * stands under a rule or under a tail credit, nor all that stands under "Media contact:". Of a page nothing is to be looked for.
 */
export const findFramedEnd = (paragraphs: readonly Paragraph[], lead: number): number => {
  const counts = paragraphs.map(({ text }) => countWords(text))
  const contacts = paragraphs.findIndex(
    ({ text }, index) => index > lead && text.endsWith(':') && contactHeading.matches(text),
  )
  let end = contacts < 0 ? paragraphs.length : contacts
  while (end - 1 > lead && isTail(paragraphs[end - 1])) end -= 1
  let after = 0
  let left = counts.slice(lead, end).reduce((sum, count) => sum + count, 0)
  for (let index = end - 1; index > lead; index -= 1) {
    const { text } = paragraphs[index] ?? { text: '' }
    left -= counts[index] ?? 0
    if (after > notes || after > share * left) break
    if (rule.test(text) || isTailLine(text, { closing: true })) end = index
    after += counts[index] ?? 0
  }
  return end
}

const isTail = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.kind !== 'table' && isTailLine(paragraph.text)

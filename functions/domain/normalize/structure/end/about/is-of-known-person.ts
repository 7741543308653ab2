import { biography } from '#domain/normalize/body/rules/about/biography.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { isTailLine } from '../is-tail-line.ts'

const fullName = /^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]* ){0,2}\p{Lu}[\p{L}'’-]+/u

/** Whether what reads as a note on a writer ("Ana Ruiz is the author of “Nets”.") tells of a person whom the story has named in full, and so belongs to it. */
export const isOfKnownPerson = (paragraphs: readonly Paragraph[], lead: number, index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const name = fullName.exec(text)?.[0]
  if (name === undefined || !biography.matches(text)) return false
  return paragraphs
    .slice(lead, index)
    .some(({ text: above }) => above.includes(name) && isProse(above) && !isTailLine(above))
}

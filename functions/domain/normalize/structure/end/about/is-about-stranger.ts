import type { Paragraph } from '../../../paragraph.ts'
import { isPersonName } from '../../../people/names/is-person-name.ts'
import { countWords } from '../../../prose/count-words.ts'
import { isProse } from '../../../prose/is-prose.ts'
import { isTailLine } from '../is-tail-line.ts'

/** Longest biography of a guest, in words. */
const longest = 70
const told =
  /^[\s*•–—_(-]*((?:\p{Lu}[\p{L}.'’-]+ ){1,3}(\p{Lu}[\p{L}'’-]+)),?(?: ['’‘]\d\d| \(\S+@[^()\s]+\))? (?:is|are|was formerly|teaches|serves|works|writes|lives|ist|lehrt|est|es|è|é) (?:an? |the |our |as |at |for |from |about |in |on |ein |une? |un |una |um |uma |\p{L}+ing |(?:executive |associate |managing |deputy |founding |senior |former |emeritus |co-?)*(?:director|president|chair|editor|professor|author|founder|fellow|dean|head) )/u

/**
 * Whether the last words of copy tell, in the present, of a person by his full name whom the story never names: who wrote it, where no
 * byline does.
 */
export const isAboutStranger = (paragraphs: readonly Paragraph[], lead: number, index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const [, name, surname] = told.exec(text) ?? []
  if (name === undefined || surname === undefined || !isPersonName(name)) return false
  if (countWords(text) > longest || /["“«„]/.test(text.slice(0, 60))) return false
  return !paragraphs
    .slice(lead, index)
    .some(({ text: above }) => isProse(above) && above.includes(surname) && !isTailLine(above))
}

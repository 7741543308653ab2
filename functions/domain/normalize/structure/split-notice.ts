import type { Paragraph } from '../paragraph.ts'
import { splitParagraph } from '../paragraphs/split-paragraph.ts'
import { isPersonName } from '../people/names/is-person-name.ts'

/** The seam behind the notice, and each one behind that. */
const bar = /\s+[·|•]\s+/u
const notice = /^(?:\(c\)|©|copyright)[^·|•]{0,20}\d{4}[^·|•]{3,60}?\s[·|•]\s/iu

/** Above a story, a notice, its writers and its sections in one line: "(c) 2026, The Daily Planet · Ana Ruiz · WORLD". Source: The Washington Post's news service. */
export const splitNotice = (paragraph: Paragraph): Paragraph[] => {
  if (paragraph.html !== undefined || !notice.test(paragraph.text)) return [paragraph]
  const [, names = ''] = paragraph.text.split(bar)
  const isSigned = /^by \p{Lu}/iu.test(names) || names.split(/, | and /u).every(name => isPersonName(name))
  return isSigned ? split(paragraph) : [paragraph]
}

const split = (paragraph: Paragraph): Paragraph[] => {
  const seam = bar.exec(paragraph.text)
  if (!seam) return [paragraph]
  const [first, rest] = splitParagraph(paragraph, seam.index + seam[0].length)
  return [{ ...first, text: first.text.slice(0, seam.index) }, ...split(rest)]
}

import { contactHeading } from '#domain/normalize/body/rules/about/contact-heading.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { hasPageVoice } from '#domain/normalize/voice/has-page-voice.ts'
import { asksReader } from './asks-reader.ts'
import { isTailLine } from './is-tail-line.ts'

/** Fewest words of a sentence that opens a list; a label has fewer. */
const fewest = 4
/** Share of the lines of a list that have figures or are names of persons, on a page, which has lists of its own under a story. */
const share = 0.5
/** Fewest words of a sentence that opens a list without and does not speak for the site, and most lines of that. */
const fewestTold = 8
const mostLines = 12

/**
 * The lines of lists, by index: results, prices or names under a line that ends in a colon, or in what says so in East Asia. They end at the next
 * sentence, or at what stands under a story. In what an agency sent, each such line opens one; elsewhere, a sentence that opens the story, is long, has
 * its verb before the colon, or has figures or persons under it, a label over a list that counts, and the labels of the parts of such a list.
 */
export const findListed = (
  paragraphs: readonly Paragraph[],
  lead: number,
  isSent: boolean,
): ReadonlySet<number> => {
  const listed = new Set<number>()
  for (let index = lead; index < paragraphs.length; index += 1) {
    const text = paragraphs[index]?.text ?? ''
    const isPart = index > lead && (listed.has(index - 1) || opens.test(paragraphs[index - 1]?.text ?? ''))
    const isCounted = /^1[.)]/.test(paragraphs[index + 1]?.text ?? '')
    const isShort = countWords(text) < fewest && !tells.test(text)
    if (!opens.test(text) || (!isSent && !isPart && !isCounted && isShort) || isOfPage(text)) continue
    let end = index + 1
    let facts = 0
    while (end < paragraphs.length && !closes(paragraphs[end]?.text ?? '')) {
      const line = paragraphs[end]?.text ?? ''
      if (/\d/.test(line) || (!onPage.test(text) && isPersonName(line))) facts += 1
      end += 1
    }
    const lines = end - index - 1
    const isLong = countWords(text) >= fewestTold || tells.test(text)
    const isTold = isLong && lines <= mostLines && !hasPageVoice(text)
    if (lines === 0 || (!isSent && index > lead && !isTold && facts < share * lines)) continue
    for (let line = Math.max(index, lead + 1); line < end; line += 1) listed.add(line)
    index = end - 1
  }
  return listed
}

/** What opens lists of other stories, or of who made this one. */
const onPage = /\b(?:story|article|also|auch)\b/i

const opens = /(?:[:：]|次の(?:通り|とおり)。|如下。|다음과 같다\.)$/u

/** A verb before the colon: "Key features include:", "Die Preise sind:". */
const tells = /\p{L} (?:are|is|was|were|includes?|included|sind|sont|son|sono|são|zijn)(?: as follows)? ?:$/iu

const isOfPage = (text: string): boolean =>
  isTailLine(text) || contactHeading.matches(text) || asksReader(text)

const closes = (text: string): boolean => opens.test(text) || endsAsSentence(text) || isTailLine(text)

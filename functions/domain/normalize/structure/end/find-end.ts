import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { newsletterBox } from '#domain/normalize/body/rules/asks/newsletter-box.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { disclosesAutomation } from '#domain/normalize/voice/discloses-automation.ts'
import { hasPageVoice } from '#domain/normalize/voice/has-page-voice.ts'
import { findBoxes } from '../boxes/find-boxes.ts'
import { createAboutAuthor } from './about/is-about-author.ts'
import { isAboutWriter } from './about/is-about-writer.ts'
import { isOfKnownPerson } from './about/is-of-known-person.ts'
import { findComments } from './find-comments.ts'
import { findListed } from './find-listed.ts'
import { findMark } from './find-mark.ts'
import { findThinEnd } from './find-thin-end.ts'
import { isFactLine } from './is-fact-line.ts'
import { isRow } from './is-row.ts'
import { isSigned } from './is-signed.ts'
import { isSpoken } from './is-spoken.ts'
import { isTailLine } from './is-tail-line.ts'
import { isVoiceShift } from './is-voice-shift.ts'
import { signsLetter } from './signs-letter.ts'

/** Paragraphs looked at from the bottom for what agencies put under a story. */
const depth = 40

/** Lines in a row that no rule knows, at most this many words each, among what a page sets under a story. */
const unknownLines = 12
const unknownWords = 18
/** Share of a story's paragraphs that end as sentences do, from which on a last line that does not is none of it. */
const sentences = 0.7

/** Who wrote the story, as stated, and whether an agency sent it, so that no site has set lines of its own under it. */
interface EndContext {
  authors?: readonly string[]
  isSent?: boolean
}

/**
 * The index after the story's last paragraph. Two ways lead to it: a mark that ends a story (a tail credit, a copyright
 * line, "(END)", "More from …", or where lines outnumber the sentences) with little prose after it; and, from the bottom, all that a tail rule knows, with the
 * short lines under and between. Where the story is told in sentences, such lines under the last of them are none of it either.
 */
export const findEnd = (
  paragraphs: readonly Paragraph[],
  lead: number,
  { authors = [], isSent = false }: EndContext = {},
): number => {
  const isAboutAuthor = createAboutAuthor(paragraphs.slice(0, lead), authors)
  const listed = findListed(paragraphs, lead, isSent)
  const mark = Math.min(
    findMark(paragraphs, lead, isAboutAuthor) ?? paragraphs.length,
    findThinEnd(paragraphs, lead, listed) ?? paragraphs.length,
    findComments(paragraphs, lead) ?? paragraphs.length,
  )
  const floor = Math.max(lead, mark - depth)
  let end = mark
  let unknown = 0
  let spoken = -1
  for (let probe = mark - 1; probe > floor; probe -= 1) {
    const paragraph = paragraphs[probe]
    if (!paragraph) break
    const speaks =
      isVoiceShift(paragraphs, lead, probe, spoken === probe + 1) || isOffer(paragraphs, probe, end)
    if (speaks || isCall(paragraph.text)) spoken = probe
    if (!isAboutAuthor(paragraph.text) && isOfKnownPerson(paragraphs, lead, probe)) break
    if (
      speaks ||
      isTailLine(paragraph.text) ||
      isAboutAuthor(paragraph.text) ||
      isAboutWriter(paragraphs, lead, probe, authors)
    ) {
      end = probe
      unknown = 0
      continue
    }
    unknown += 1
    if (
      listed.has(probe) ||
      isOwnLine(paragraphs, lead, probe) ||
      !isPageLine(paragraph) ||
      unknown > unknownLines
    )
      break
  }
  const isOwn = (index: number): boolean =>
    listed.has(index) || isOwnLine(paragraphs, lead, index) || (isSent && saysMore(paragraphs[index]))
  const above = aboveLines(paragraphs, lead, { end, isOwn })
  const own = isPage(paragraphs, lead) || isTold(paragraphs.slice(lead, above)) ? above : end
  return belowDisclosures(paragraphs, downToMark(paragraphs, own))
}

/** The mark that a desk types under its story, on a line of its own. */
const typed = /^(?:#{3,5}|-30-)$/

/** The index of a mark that a desk typed, if nothing between the end as found and the mark is known to stand under a story: a table, a list, a last quotation. */
const downToMark = (paragraphs: readonly Paragraph[], end: number): number => {
  const mark = paragraphs.findIndex(({ text }, index) => index >= end && typed.test(text))
  return paragraphs.slice(end, mark).some(({ text }) => isTailLine(text)) ? end : Math.max(end, mark)
}

/** The index under what stands right below the story to say that a machine wrote it, and names nobody who worked on it. */
const belowDisclosures = (paragraphs: readonly Paragraph[], end: number): number => {
  const text = paragraphs[end]?.text ?? ''
  return disclosesAutomation(text) && !isTailLine(text, { closing: true })
    ? belowDisclosures(paragraphs, end + 1)
    : end
}

/** Whether a last line says more than a name or a label: "Average price: 1,210 rupees a kg". */
const saysMore = (last: Paragraph | undefined): boolean =>
  last?.kind === 'paragraph' && countWords(last.text) >= fewestSaid && !findFurniture(last.text, 'tail')
const fewestSaid = 4

/** Whether a line that is no sentence is the story's all the same. */
const isOwnLine = (paragraphs: readonly Paragraph[], lead: number, index: number): boolean =>
  isFactLine(paragraphs, index) || signsLetter(paragraphs, lead, index)

/** Whether the site asks the reader for something. */
const calls: ReadonlySet<string> = new Set(['body/reader-call', 'body/appeal', 'body/newsletter-box'])
const isCall = (text: string): boolean => calls.has(findFurniture(text, 'tail')?.name ?? '')

/** What a newsletter offers the reader. */
const offered = /^(?:get|receive|start|keep|stay|join|discover|hear|see|find|read|follow)\s/i

/** What is offered between a newsletter's box and what stands under that: "Get trail news each Thursday." */
const isOffer = (paragraphs: readonly Paragraph[], index: number, end: number): boolean => {
  const [above = '', text = ''] = [-1, 0].map(step => paragraphs[index + step]?.text ?? '')
  if (index + 1 !== end || countWords(text) > unknownWords) return false
  if (/["“”«»„]/.test(text) || /^CLICK HERE\b/.test(above)) return false
  return (offered.test(text) || hasPageVoice(text)) && newsletterBox.matches(above)
}

const bullet = /^[•*–—-]/
/** What somebody says in Swedish, French or Polish: "– Vi har väntat, säger Bo Lind." */
const spoken = /^[–—] .{20,}[.!?]$/
/** Of a button that is at work: "Loading..." */
const trailing = /^\S+(?: \S+){0,2}\.{3}$/

const isPageLine = ({ text, kind }: Paragraph): boolean =>
  kind === 'paragraph' &&
  !isProse(text) &&
  !isSigned(text) &&
  !isSpoken(text) &&
  !isRow(text) &&
  !sound.test(text) &&
  countWords(text) <= unknownWords &&
  !bullet.test(text) &&
  (!/[.!"”]$/.test(text) || trailing.test(text))

/** What is heard in a transcript, by which it may end: "(SOUNDBITE OF MUSIC)". */
const sound = /^\((?:SOUNDBITE OF|LAUGHTER|APPLAUSE|CROSSTALK)\b/

/** Whether the head shows that copy was taken from a page: two lines of furniture and more. */
const isPage = (paragraphs: readonly Paragraph[], lead: number): boolean =>
  paragraphs.slice(0, lead).filter(({ text }) => findFurniture(text, 'head')).length >= 2

/** Fewest paragraphs that show how a story is told. */
const fewest = 3

/** Whether a story is told in sentences, rather than as results, tables or verse. */
const isTold = (story: readonly Paragraph[]): boolean => {
  const isOwn = ({ text }: Paragraph): boolean =>
    (!bullet.test(text) || spoken.test(text)) && !findFurniture(text, 'story')
  const ended = story.filter(({ text }) => endsAsSentence(text))
  // Of most stories the first few sentences outweigh all that are none, and the rest need not be looked at: a tenth of what a story is asked.
  const enough = Math.max(fewest, Math.ceil(((story.length - ended.length) * sentences) / (1 - sentences)))
  if (ended.values().filter(isOwn).take(enough).toArray().length === enough) return true
  const own = story.filter(isOwn)
  if (own.length < fewest) return false
  const told = own.filter(({ text }) => endsAsSentence(text)).length
  if (told >= own.length * sentences) return true
  const boxes = findBoxes(story)
  const boxed = new Set([...boxes.keys()].map(index => story[index]))
  return told >= own.filter(paragraph => !boxed.has(paragraph)).length * sentences
}

interface Ending {
  end: number
  isOwn: (index: number) => boolean
}

/** The index above the lines at the end that are no sentences, and headings of nothing. A question belongs to them only between two of them. */
const aboveLines = (paragraphs: readonly Paragraph[], lead: number, { end, isOwn }: Ending): number => {
  let above = end
  for (let probe = end - 1; probe > lead && end - probe <= unknownLines; probe -= 1) {
    const paragraph = paragraphs[probe]
    if (paragraph?.kind === 'heading') {
      above = probe
      continue
    }
    if (!paragraph || isOwn(probe) || !isPageLine(paragraph)) break
    if (!endsAsSentence(paragraph.text) || paragraph.text.endsWith(':')) above = probe
  }
  const last = paragraphs[above - 1]?.text ?? ''
  return endsAsSentence(last) || isSigned(last) || isOwn(above - 1) ? above : end
}

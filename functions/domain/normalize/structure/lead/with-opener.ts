import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { createAboutAuthor } from '../end/about/is-about-author.ts'
import { isSpeaker } from './is-speaker.ts'
import { isBrief } from './opener/is-brief.ts'
import { isCaption } from './opener/is-caption.ts'
import { isChapterMark } from './opener/is-chapter-mark.ts'
import { isEnclosed } from './opener/is-enclosed.ts'
import { isMoment } from './opener/is-moment.ts'
import { isNoMatter } from './opener/is-no-matter.ts'
import { isOneWord } from './opener/is-one-word.ts'
import { isReferredTo } from './opener/is-referred-to.ts'

/** The longest question of an interview, in words, and how many questions besides it show that a story is one. */
const longest = 25
const fewest = 2
/** Another speaks: "SHAPIRO: That is Clementine." */
const turn = /^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, [^:]{2,40})?:(?:\s|$)/u
/** Fewest words of a headline above. */
const headline = 4

/** Fewest words of a sentence, one of them in small letters, that opens a story ("It was over in a minute."), and its most characters. */
const sentence = 3
const opener = 160
const printed =
  /^(?:[–—-]\s)?["“„«‘']?\s?[¿¡]?(?:\p{Lu}|\d).*\s\p{Ll}{2}.*[.?!…]["”’'»“)]*$|^["“„«].*\s\p{Ll}.*[”»]\.$|^["“«「『]?\p{Lo}.*[.?!…。！？।۔؟]["”»」』]*$/u

const isOpening = (text: string): boolean =>
  text.length <= opener && countWords(text) >= sentence && printed.test(text) && isNoMatter(text)

/** A line of Thai or Lao, which has no full stop, longer than a name and a post. */
const unstopped = /^["“]?(?:[\u0E00-\u0EFF] ?){30}/

/** Under a time or a button, where standfirsts stand as well, a sentence has at most so many words. */
const briefUnderTime = 4

/** A caption that its credit ends: nothing of it follows. */
const captioned = /\b(?:foto|photo|image|bild|credit)(?: by)?: \p{Lu}[^.!?:]{3,50}$/iu

/** A credit under its caption, and right above the story (Slate). */
const underCaption = /^photo(?: illustration)? by /i

/** Most words of a name with its house, and of what a line under it adds: a post, a town. */
const longestName = 9
const added = 3

/** Whether a line ends the head of a page over such a sentence: a byline, with or without its marker or a line that goes on from it, a time, a button. */
const endsHead = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [above = '', text = '', below = ''] = [-1, 0, 1].map(step => paragraphs[index + step]?.text ?? '')
  const furniture = findFurniture(text, 'head')?.name
  if (index < 1 || (endsAsSentence(text) && furniture !== 'body/standards-line')) return false
  if (captioned.test(text)) return countWords(below) <= briefUnderTime
  if (underCaption.test(text)) return true
  if (furniture !== undefined)
    return (
      !/^body\/(?:picture|highlights)/.test(furniture) &&
      (countWords(below) <= briefUnderTime || isSignedAbove(paragraphs, index))
    )
  return isName(text) || (index > 1 && countWords(text) <= added && isName(above))
}

/** Whether "By Ana Ruiz" stands right above a line, or above the post between; a standfirst stands over it. */
const isSignedAbove = (paragraphs: readonly Paragraph[], index: number): boolean =>
  paragraphs.slice(Math.max(0, index - 4), index).some(({ text }) => isMarkedByline(text))

/** Whether a line is "By Ana Ruiz", or a line between that and the story: a day, her house. */
const isUnderMarked = (paragraphs: readonly Paragraph[], index: number): boolean =>
  isMarkedByline(paragraphs[index]?.text ?? '') ||
  (endsHead(paragraphs, index) && isSignedAbove(paragraphs, index))

const isName = (text: string): boolean =>
  countWords(text) <= longestName && (readHeadByline(text, true)?.authors.length ?? 0) > 0

/** Fewest words of what introduces a statement. */
const introduction = 7

/** Whether lines above say when the story was published, so that another line does not. */
const isDated = (head: readonly Paragraph[]): boolean =>
  head.some(({ text }) => /\b20\d\d\b/.test(text) && isTimestamp(text))

/** "Dear Prudence,": of a letter. */
const greeting = /^dear \p{L}[^.!?:]{1,30}[,:]$/iu

/** "The following were sentenced in November:" */
const announced = /(?<!\p{L})(?:following|folgend|suivant|siguient|seguint|seguent|volgend|følgend|följand)/iu

/** "The mayor issued this statement on Monday:", right above the words or the list that it introduces. */
const isIntroduction = (text: string, below: string): boolean =>
  /^\p{Lu}.*\s\p{Ll}.*[:;]$/u.test(text) &&
  countWords(text) >= introduction &&
  (announced.test(text) || /^(?:[*•–-] ?)?["“„«‘]/.test(below)) &&
  isNoMatter(text)

/** "A bus overturned near the pier" over "- said the harbor board on Tuesday.": a sentence that a page parts. */
const isParted = (text: string, below: string): boolean =>
  (/^[-–—] ?\p{Ll}{2}/u.test(below) ? /\p{L}$/u : /\p{Ll},$/u).test(text) &&
  /^(?:[-–—] ?)?\p{Ll}{2}/u.test(below) &&
  countWords(text) >= introduction &&
  isNoMatter(text)

/** "The claim: A whale rang the bell", which a story tests. */
const claim = /^(?:the )?claim\s?: ?\S/i

/** "PRYS, Una, 97, teacher, May 3.": one of the deaths that a paper lists; "Tonight: Light snow, low 22.": of the parts of a forecast. */
const items = [
  /^\p{Lu}{2}[\p{Lu}'’ -]*, \p{Lu}\p{Ll}[^—–]*, \d{1,3}\b[^—–]*\.$/u,
  /^\p{Lu}\p{L}{2,11}(?: \p{L}{2,11})?: \p{Lu}[^"“]{3,80}\.$/u,
]

/**
 * The index of the line that opens a story over its first sentence, else `lead`: the first of a list of deaths or forecasts, what introduces a statement or a list, the number of its first chapter, the hour at which it begins, the claim that it tests, what the first sentence speaks of, who speaks ("AILSA SHAPIRO, HOST:", and others below), a short sentence or more right under "By Ana Ruiz" or under a headline that alone stands above, one shorter yet ("“No.”") under any line that ends a head, or the first question of an
 * interview, where more of them follow and a headline stands above.
 */
export const withOpener = (paragraphs: readonly Paragraph[], lead: number): number => {
  const above = paragraphs[lead - 1]?.text ?? ''
  const isItem = items.some(form => form.test(above) && form.test(paragraphs[lead]?.text ?? ''))
  if (isItem && isNoMatter(above)) return withOpener(paragraphs, lead - 1)
  if (lead < 2 || isCaption(above)) return lead
  if (isChapterMark(paragraphs, lead - 1) || claim.test(above)) return lead - 1
  if (isMoment(above) && isDated(paragraphs.slice(0, lead - 1))) return lead - 1
  if (isReferredTo(above, paragraphs[lead]?.text ?? '')) return lead - 1
  if (isIntroduction(above, paragraphs[lead]?.text ?? '') || greeting.test(above)) return lead - 1
  if (isParted(above, paragraphs[lead]?.text ?? '')) return lead - 1
  if (isSpeaker(above))
    return paragraphs.slice(lead + 1).some(({ text }) => turn.test(text)) ? lead - 1 : lead
  const over = paragraphs[lead - 2]
  const isFirst = over !== undefined && lead === 2 && isTitle(over)
  const opens =
    (isBrief(above) && (isFirst || endsHead(paragraphs, lead - 2))) ||
    (isOneWord(above) && (isFirst || isUnderMarked(paragraphs, lead - 2)))
  if (opens && !normalizeDateline(paragraphs[lead]?.text ?? '')) return lead - 1
  const isShort = isBrief(above) || isEnclosed(above)
  const higher = isShort && isBrief(over?.text ?? '') ? withOpener(paragraphs, lead - 1) : lead
  if (higher < lead - 1) return higher
  const isUnderHead = isFirst || isMarkedByline(over?.text ?? '')
  if (isEnclosed(above) && (isUnderHead || endsHead(paragraphs, lead - 2))) return lead - 1
  if (
    isUnderHead &&
    (isOpening(above) || (!isFirst && unstopped.test(above) && isNoMatter(above))) &&
    !createAboutAuthor(paragraphs.slice(0, lead - 1))(above) &&
    !normalizeDateline(paragraphs[lead]?.text ?? '')
  )
    return lead - 1
  if (!isQuestion(above) || !paragraphs.slice(0, lead - 1).some(isTitle)) return lead
  const more = paragraphs.slice(lead + 1).filter(({ text }) => isQuestion(text))
  if (more.some(({ text }) => text === above)) return lead
  return more.length >= fewest ? lead - 1 : lead
}

const isQuestion = (text: string): boolean =>
  text.endsWith('?') && countWords(text) <= longest && !findFurniture(text, 'tail')

const isTitle = ({ text }: Paragraph): boolean =>
  countWords(text) >= headline && findFurniture(text, 'head') === undefined

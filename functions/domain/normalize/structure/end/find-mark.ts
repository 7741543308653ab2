import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { listsAbroad } from '#domain/normalize/body/rules/related/lists-abroad.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { isCopyrightLine } from '#domain/normalize/story/is-copyright-line.ts'
import { isAttributed } from '#domain/normalize/voice/is-attributed.ts'
import { isInnerBox } from '../boxes/is-inner-box.ts'
import { opensBox } from '../boxes/opens-box.ts'
import { isAboutCompany } from './about/is-about-company.ts'
import { isCaptionCredit } from './is-caption-credit.ts'
import { isRelated } from './is-related.ts'
import { isTailLine } from './is-tail-line.ts'

/** What may follow the mark that ends a story, as a share of the words before it. More, and the mark was none. */
const share = 0.34

/** Marks that say nothing but that a story or release ends. */
const certain =
  /^(?:# ?# ?#|[-–] ?30 ?[-–]|E(?:NDS|nds)|-- BERNAMA|This story was originally published \p{Lu}.{4,40}|A [Mm]essage from The \p{Lu}.{2,40}:)$/u

/** Headings of other stories, each perhaps with what is told of it: as much prose may follow as stands before. */
const otherStories = screen(
  /^(?:most (?:read|popular|viewed|recent|shared)|trending|popular|more (?:from|stories|news)|(?:the )?latest (?:from|news|stories|headlines)|recommended|you (?:may|might) (?:also|like)|top stories|related stories|up next|check also|read next|in this section)\b/iu,
)

/**
 * The index of the mark that ends a story: a tail credit, a copyright line, "(END)", a heading of other stories, what is said of the writer or of
 * the company, AP's rule, with little prose after it. A credit in parentheses is as good as certain, and may have as much prose after it as before.
 */
export const findMark = (
  paragraphs: readonly Paragraph[],
  lead: number,
  isAboutAuthor: (text: string) => boolean,
): number | undefined => {
  const words = paragraphs.map(({ text }) => (isProse(text) ? countWords(text) : 0))
  const total = words.slice(lead).reduce((sum, count) => sum + count, 0)
  let before = 0
  for (let index = lead; index < paragraphs.length; index += 1) {
    const own = words[index] ?? 0
    const after = total - before - own
    const around = { before, after }
    if (index > lead + 1 && isCredit(paragraphs, index, around)) return index
    if (index > lead && isEnd(paragraphs, index, around, isAboutAuthor)) return index
    if (isAboutCompany(paragraphs, lead, index)) return index
    if (index > lead && after <= Math.min(60, share * before) && isOverNotes(paragraphs, lead, index))
      return index
    before += own
  }
  return undefined
}

/** Words of prose before and after a paragraph. */
interface Around {
  before: number
  after: number
}

/** Whether a line is a credit in parentheses under the story, and not that of a caption in it. */
const isCredit = (paragraphs: readonly Paragraph[], index: number, { before, after }: Around): boolean => {
  const text = paragraphs[index]?.text ?? ''
  return (
    after <= before &&
    /^[([]/.test(text) &&
    isTailLine(text, { closing: true }) &&
    !isCaptionCredit(paragraphs, index)
  )
}

/** Whether a line ends the story, with no more prose after it than such a line may have, or heads another that begins with an agency's own dateline: "Meer uit Binnenland", "UTRECHT (ANP) - …". */
const isEnd = (
  paragraphs: readonly Paragraph[],
  index: number,
  { before, after }: Around,
  isAboutAuthor: (text: string) => boolean,
): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const next = paragraphs[index + 1]?.text ?? ''
  if (isOfHouses(paragraphs, index)) return true
  if (after <= before && opensBox(text) && normalizeDateline(next)?.agency) return true
  const isOverTitles = (otherStories.test(text) || listsAbroad.test(text)) && !isProse(next)
  const most = isOverTitles || certain.test(text) ? before : share * before
  return (
    after <= most &&
    (endsStory(text) || isAboutAuthor(text)) &&
    !isInnerBox(paragraphs, index) &&
    !(isCopyrightLine(text) && isOverLast(paragraphs, index))
  )
}

/** Titles of other papers, each under its address (Ringier): "Viva.ro", "Cine este actrița care a revenit pe scenă", "Elle.ro". */
const house = /^[\p{L}\d-]+\.\p{L}{2,3}$/u
const isOfHouses = (paragraphs: readonly Paragraph[], index: number): boolean =>
  [0, 2, 4].every(step => house.test(paragraphs[index + step]?.text ?? '')) &&
  [1, 3, 5].some(step => !endsAsSentence(paragraphs[index + step]?.text ?? ''))

/** Whether one more sentence with who says it, and no other, stands under a line: the foot of a page has come between. */
const isOverLast = (paragraphs: readonly Paragraph[], index: number): boolean =>
  isAttributed(paragraphs[index + 1]?.text ?? '') && !isProse(paragraphs[index + 2]?.text ?? '')

/** AP's rule above its notes: what follows is short, and does not tell on the story. */
const notesRule = /^_{2,}$/
const isOverNotes = (paragraphs: readonly Paragraph[], lead: number, index: number): boolean => {
  if (!notesRule.test(paragraphs[index]?.text ?? '')) return false
  const next = paragraphs[index + 1]?.text ?? ''
  const story = paragraphs.slice(lead, index).map(({ text }) => text)
  return !isProse(next) || !isRelated(next, story.join(' '), 2)
}

const endsStory = (text: string): boolean =>
  certain.test(text) || findFurniture(text, 'tail')?.ends === true || isTailLine(text, { closing: true })

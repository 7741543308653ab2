import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { remove } from '../draft/remove.ts'
import { shareWords } from '../headline/share-words.ts'
import { besideLine } from '../lines/beside-line.ts'
import { copyrightLine } from '../lines/copyright-line.ts'
import { datedSectionLine } from '../lines/dated-section-line.ts'
import { datelineLine } from '../lines/dateline-line.ts'
import { furnitureLine } from '../lines/furniture-line.ts'
import { helpersLine } from '../lines/helpers-line.ts'
import type { LineReader } from '../lines/line-reader.ts'
import { markLine } from '../lines/mark-line.ts'
import { noteLine } from '../lines/note-line.ts'
import { noticeLine } from '../lines/notice-line.ts'
import { parenthesisLine } from '../lines/parenthesis-line.ts'
import { rightsInCapitals } from '../lines/rights-in-capitals.ts'
import { sectionLine } from '../lines/section-line.ts'
import { slugLine } from '../lines/slug-line.ts'
import { sourceLine } from '../lines/source-line.ts'
import { stopLine } from '../lines/stop-line.ts'
import { timedPlaceLine } from '../lines/timed-place-line.ts'
import { usageInCapitals } from '../lines/usage-in-capitals.ts'
import { usageLine } from '../lines/usage-line.ts'
import type { Paragraph } from '../paragraph.ts'
import { unmark } from '../paragraphs/unmark.ts'
import { countWords } from '../prose/count-words.ts'
import { isProse } from '../prose/is-prose.ts'
import { createAboutAuthor } from '../structure/end/about/is-about-author.ts'
import { isCaptionLabel } from '../structure/lead/above/is-under-label.ts'
import { speaksOfUse } from '../usage-terms/speaks-of-use.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'
import { findLabelledTitle } from './find-labelled-title.ts'
import { readBylines } from './read-bylines.ts'
import { readPlaceLine } from './read-place-line.ts'
import { readTitles } from './read-titles.ts'
import { restoreHeadline } from './restore-headline.ts'
import { withDay } from './with-day.ts'

/** What a line above a story may be, in the order tried. Bylines are read before, titles after. */
const readers: readonly LineReader[] = [
  stopLine,
  sectionLine,
  sourceLine,
  timedPlaceLine,
  helpersLine,
  besideLine,
  furnitureLine,
  datedSectionLine,
  datelineLine,
  markLine,
  slugLine,
  noticeLine,
  noteLine,
  copyrightLine,
  rightsInCapitals,
  usageInCapitals,
  parenthesisLine,
]

export interface HeadContext {
  receivedAt: string
  /** Text of the paragraphs under the head, for what a page repeats. */
  below: ReadonlySet<string>
  /** Text of the story's first paragraphs. */
  story: string
  /** The lines are as an agency sent them, and none is a page's. */
  isSent?: boolean | undefined
}

/** Under a caption (The New York Times). */
const credited = /^credit ?(?:\.{3}|…)/i
/** Words that a title over a clip's caption has in common with the story, at least. */
const shared = 1
/** Fewest words of a line that may be the headline. */
const fewest = 4

/** Whether the format states a headline, or a line that may be it was read. */
const isTitled = ({ fields }: Draft, titles: readonly Paragraph[]): boolean =>
  Boolean(fields.headline) || titles.some(({ text }) => countWords(text) >= fewest)

/**
 * Reads what stands above the story: every line is a byline, one of the kinds of `readers`, or one of the lines of which
 * the best is the headline.
 */
export const readHead = (head: readonly Paragraph[], draft: Draft, context: HeadContext): void => {
  const titles: Paragraph[] = []
  const bylines = readBylines(head, draft, context)
  const isAboutAuthor = createAboutAuthor(head)
  /** Whether conditions of use stand over a line that may be the headline. */
  const isOverTitle = (text: string): boolean =>
    speaksOfUse(text) &&
    head.some(
      other => !bylines.taken.has(other) && countWords(other.text) >= fewest && !statesUsage(other.text),
    )
  for (const [index, paragraph] of head.entries()) {
    if (bylines.taken.has(paragraph)) continue
    if (isProse(paragraph.text) && isAboutAuthor(paragraph.text)) {
      remove(draft, excerpt(paragraph), 'head/biography')
      continue
    }
    if (paragraph === head.at(-1) && readPlaceLine(paragraph, draft)) continue
    const beside = [head[index + 1], head[index - 1]]
    const text = withDay(unmark(paragraph.text), beside, context.receivedAt)
    const line = { text, from: excerpt(paragraph), zone: 'head' } as const
    const isCaption =
      head[index - 1]?.text === '/' || credited.test(head[index + 1]?.text ?? '')
        ? titles.some(({ text }) => countWords(text) >= fewest)
        : isCaptionLabel(head[index - 1]?.text ?? '') &&
          titles.some(({ text }) => shareWords(text, context.story) >= shared)
    if (isCaption) remove(draft, line.from, 'head/caption')
    else if (statesUsage(line.text) && (isTitled(draft, titles) || isOverTitle(line.text)))
      usageLine(line, draft, context)
    else if (!readers.some(read => read(line, draft, context))) titles.push(paragraph)
  }
  if (!isTitled(draft, titles)) {
    const labelled = findLabelledTitle(head, context.story)
    if (labelled && !titles.includes(labelled) && !bylines.taken.has(labelled)) {
      draft.removed = draft.removed.filter(({ raw }) => raw !== excerpt(labelled).raw)
      titles.push(labelled)
    }
  }
  readTitles(titles, draft, { ...context, head, byline: bylines.first })
  if (!draft.fields.headline) restoreHeadline(head, draft, context.receivedAt)
}

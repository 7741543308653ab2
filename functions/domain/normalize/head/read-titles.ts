import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { lift } from '../draft/lift.ts'
import { remove } from '../draft/remove.ts'
import { isKeywordLine } from '../headline/is-keyword-line.ts'
import { isReleaseLabel } from '../headline/is-release-label.ts'
import { pickHeadline } from '../headline/pick-headline.ts'
import { readWireMarks } from '../headline/read-wire-marks.ts'
import { withoutSite } from '../headline/without-site.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'
import { endsAsSentence, isProse } from '../prose/is-prose.ts'
import { findKeyPoints } from './find-key-points.ts'
import { takeOrder } from './take-order.ts'

interface TitleContext {
  head: readonly Paragraph[]
  below: ReadonlySet<string>
  story: string
  receivedAt: string
  /** The lines are as an agency sent them, and none is a page's. */
  isSent?: boolean | undefined
  /** Index of the first byline in the head. */
  byline?: number | undefined
}

/** A byline that names nobody that a rule knows, or who made the recipe, is no headline, where another line of so many words may be. */
const signed = /^(?:(?:written|recipes?) )?by\s\p{Lu}/iu
const fewest = 4
/** Alone on its line, over each of the other stories that a page lists above its own. */
const bullet = /^[-–—•*·]$/
/** The title of a page after its section, over the headline: "Education|Rural Districts Share Teachers" (The New York Times). */
const sectioned = /^\p{Lu}[\p{L}.& ]{1,24}\|\p{Lu}/u

/** Lines of a head that others are compared with; of more it is none. */
const most = 200

/** Sorts the lines of a head that nothing else knows: the headline, a summary under it, and what is neither. */
export const readTitles = (titles: readonly Paragraph[], draft: Draft, context: TitleContext): void => {
  const { head, below, byline } = context
  const places = new Map(head.map((line, index) => [line, index]))
  const placeOf = (title: Paragraph) => places.get(title) ?? -1
  const unlabelled = titles.filter(({ text }) => !isReleaseLabel(text))
  const points = findKeyPoints(head, new Set(titles))
  const lines = unlabelled.length > 0 ? unlabelled : titles
  const own = lines.filter(title => !points.has(title) && !isHouse(title.text, context.story))
  const unsigned = own.filter(
    ({ text }) => !signed.test(text) && !sectioned.test(text) && !isTrail(text, own),
  )
  const unlisted = unsigned.filter(
    title => !bullet.test(head[placeOf(title) - 1]?.text ?? '') && !isErrorNote(title.text),
  )
  const able = unlisted.some(({ text }) => countWords(text) >= fewest) ? unlisted : own
  const picked = draft.fields.headline
    ? undefined
    : pickHeadline(
        able.map(title => ({
          text: title.text,
          line: placeOf(title),
          aboveByline: byline === undefined || placeOf(title) < byline,
          repeated:
            below.has(title.text) ||
            titles.slice(0, most).some(other => other !== title && isSameTitle(other.text, title.text)),
        })),
        context.story,
      )
  const headline = picked && able[picked.index]
  if (picked && headline) {
    const marked = readWireMarks(
      withoutSite(takeOrder(headline, draft, context.receivedAt).replace(/^× /, '')),
    )
    draft.fields.headline = marked.headline
    if (marked.change) draft.fields.change ??= marked.change
    lift(draft, 'headline', excerpt(headline), picked.rule)
  }
  const under = headline ? head[placeOf(headline) + 1] : context.isSent ? head[0] : undefined
  const around = { headline, first: head[0], deck: under && isDeck(under.text) ? under : undefined }
  for (const title of titles) if (title !== headline) placeTitle(title, draft, around)
}

/** The same words, with the site's name after them, or the section before, where they are the title of the page: "Owl set free | Daily Planet". */
const isSameTitle = (page: string, title: string): boolean =>
  page === title ||
  (sectioned.test(page) && page.endsWith(`|${title}`)) ||
  (page.startsWith(title) && /^ [|–—-] \S[^.?!]{1,40}$/u.test(page.slice(title.length)))

/** The agency's name over its own story, which its dateline gives: "Harbor Wire" over "BOSTON (Harbor Wire) — …". */
const isHouse = (line: string, story: string): boolean => story.slice(0, 100).includes(`(${line})`)

/** The way to a headline, over it: "News > Local > Owl set free". */
const isTrail = (line: string, titles: readonly Paragraph[]): boolean =>
  /[>›»/|] /.test(line) &&
  titles
    .slice(0, most)
    .some(({ text }) => line.endsWith(text) && /[>›»/|] $/.test(line.slice(0, -text.length)))

/** What was corrected, over its headline: "CORREZIONE: corregge il numero delle persone a bordo", "Berichtigung: Zahl korrigiert (44 statt 40)". */
const isErrorNote = (line: string): boolean =>
  noted.test(line) && readWireMarks(line).change?.class === 'correction'
const noted = /: \p{Ll}{4,} |(?:^|\n)(?:[^:\n]|:(?! ))*: .*\([^\p{Lu}()]+\)$|。$/u

/** A picture's caption by its form: one of a row of pictures ("1 of 18. …"), or with the day at its end ("… in Mumbai May 13, 2014."). Source: Reuters. */
const isCaption = (text: string): boolean => /^\d{1,3} of \d{1,3}\. \p{Lu}/u.test(text) || dayAtEnd.test(text)
const dayAtEnd = /\s\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}\.?$/u

/** Fewest words of a line under the headline that tells on it: what a page sets there of its own is shorter, or known. */
const fewestOfDeck = 6
/** A caption has its credit behind a bar; "A. R. avec AFP Le 20/03/2026" signs and dates. */
const isDeck = (text: string): boolean =>
  countWords(text) >= fewestOfDeck && !/\||^\p{Lu}\. ?\p{Lu}\. avec /u.test(text)

const placeTitle = (
  title: Paragraph,
  draft: Draft,
  { headline, first, deck }: Record<'headline' | 'first' | 'deck', Paragraph | undefined>,
): void => {
  const from = excerpt(title)
  const bullet = /^[*•·-]\s/.test(title.text)
  if (
    (headline && isSameTitle(title.text, headline.text)) ||
    (draft.fields.headline && isSameTitle(title.text, draft.fields.headline))
  )
    remove(draft, from, 'headline/repeated')
  else if (bullet) remove(draft, from, 'head/key-points')
  else if (title === first && !draft.fields.slugline && isKeywordLine(title.text)) {
    draft.fields.slugline = title.text
    lift(draft, 'slugline', from, 'head/keywords')
  } else if (headline && readWireMarks(title.text).change?.class === 'correction') {
    draft.fields.change ??= { class: 'correction', note: title.text }
    lift(draft, 'change', from, 'head/correction')
  } else if (
    (isProse(title.text) || title === deck || (!headline && title === first && endsAsSentence(title.text))) &&
    !draft.fields.summary &&
    !isCaption(title.text)
  ) {
    draft.fields.summary = title.text
    lift(draft, 'summary', from, 'head/standfirst')
  } else remove(draft, from, 'head/page-line')
}

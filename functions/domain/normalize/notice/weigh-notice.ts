import type { Notice } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import type { Paragraph } from '../paragraph.ts'
import { dropAgency } from './drop-agency.ts'
import { pairQuotes } from './target/pair-quotes.ts'
import { readSlug } from './target/read-slug.ts'
import { readTarget } from './target/read-target.ts'
import { withHeadline } from './target/with-headline.ts'
import { withOthers } from './target/with-others.ts'
import { withReason } from './target/with-reason.ts'
import { withTarget } from './target/with-target.ts'
import { withoutSubstitutes } from './target/without-substitutes.ts'
import { weighCheck } from './weigh-check.ts'
import { weighLimit } from './weigh-limit.ts'
import { weighMark } from './weigh-mark.ts'
import { weighSentences } from './weigh-sentences.ts'

/** The notice of a draft, once its story is parted from it: a kill or a hold, with all the stories it names, but for those that take their place. Loaded with the first notice. */
export const weighNotice = (
  draft: Draft,
  notice: Notice,
  paragraphs: readonly Paragraph[],
  story: readonly Paragraph[],
): Notice => {
  dropAgency(draft)
  const isTable = paragraphs.some(({ text }) => columns.test(text))
  const all = paragraphs.map(({ text }) => withoutSubstitutes(text))
  const lines = isTable ? all.map(readRow) : all
  const own = withoutSubstitutes(inward.test(notice.note) ? pairQuotes(notice.note) : notice.note)
  const meant = own === notice.note ? notice : { ...notice, target: readTarget(own) ?? {} }
  const weighed = weighMark(draft, weighLimit(draft, weighCheck(draft, weighSentences(draft, meant))), story)
  const named = withReason(withTarget(weighed, lines, story.length > 0 && !isTable), draft, story)
  const under = story.length === 1 ? title.exec(story[0]?.text ?? '')?.[0] : undefined
  const { headline = '' } = draft.fields
  return withOthers(
    asHeadline(withHeadline(named, columns.test(headline) ? undefined : draft.fields.headline, under)),
    lines,
  )
}

/** The head of a table of stories: "SLUG  HEADLINE  SENT". */
const columns =
  /^\P{L}*(?:(?:slug(?:line)?|headline|title|item|story|sent|moved|time|date|number|id|version|reason)\P{L}*){2,}$/iu
/** A row that has a title and an hour: "Blast in quarry injures four | 14:02". */
const CLOCK = '\\d{1,2}[:.]?\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?'
const timed = new RegExp(
  `^(?:${CLOCK}[^\\p{L}]{1,3}(\\p{Lu}.{7,200})|(\\p{Lu}.{7,200}?)[^\\p{L}\\d]{1,3}${CLOCK})$`,
  'u',
)

/** A row of such a table as lists write it: its slug or its title alone, and "Stories:" for its head. */
const readRow = (line: string): string => {
  const slug = readSlug(line)
  const [, title = '', untimed = title] = timed.exec(line) ?? []
  return columns.test(line) ? 'Stories:' : slug ? `Slug: ${slug}` : untimed ? `Headline: ${untimed}` : line
}

/** Quotation marks that point at their title: »Ferry sinks«. */
const inward = /(?<=^|\s)»[^«»\n]+«(?!\p{L})/u

/** A line that is no sentence. */
const title = /^\p{Lu}.{7,160}[\p{L}\p{N}]$/u

/** Words of a slug are joined; so many apart are a headline in capitals: "KILL: BLAST IN QUARRY INJURES FOUR". */
const apart = /^(?:[^\s/_-]+ ){4}[^/_-]+$/u

const asHeadline = (notice: Notice): Notice => {
  const { slug = '', ...target } = notice.target
  return apart.test(slug) ? { ...notice, target: { ...target, headline: target.headline ?? slug } } : notice
}

import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import type { Aside, Block, Span } from '#domain/copy.ts'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { readMarkLine } from '#domain/normalize/headline/read-mark-line.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { stopsStory } from '#domain/normalize/notice/stops-story.ts'
import { unmark } from '#domain/normalize/paragraphs/unmark.ts'
import { limitsUse } from '#domain/normalize/usage-terms/limits-use.ts'
import { present } from '#domain/present.ts'
import { lineSpan } from '../wire/line-span.ts'
import { typeset } from './typeset.ts'

const media =
  /^\(?(?:AP|Kyodo|Reuters|AFP|CP|with)?\s?(?:photos?|graphics?|videos?|audio|interactive)\b.{0,120}$/i
/** The day of an advance by its number, which AP repeats below the keyword. */
const advance = /^\$?adv(?:ance)?s?\s?\d{1,2}\b.{0,20}$/i
const byline = /^(?:by|von|par|por)\s+\S/i
/** The line below a byline that names one more of its authors: "and Leon Abt". */
const coauthor = /^(?:and|und|et|y)\s+\p{Lu}/u
/** The line below a byline: "AP Sports Writer", "Associated Press", "The Daily Herald of Provo". */
const belowByline =
  /\b(?:writers?|editors?|correspondents?|columnists?|critics?|analysts?|reporters?|staff|bureau|press|news|service|special to|for the)\b/i
const centered = /=\s*$/
/** The distributing service: "(TNS)". */
const enclosed = /^\(\p{Lu}{2,6}\)$/u
/** The most words of a line that sums up the story. */
const summaryWords = 18

/**
 * What the lines above a story state. `rest` are lines that belong to the story, such as headings of tables.
 */
export const readHead = (lines: readonly Block[]) => {
  const asides: Aside[] = []
  const bylines: Span[] = []
  let headline: Span | undefined
  let summary: Span | undefined
  const lastByline = lines.findLastIndex(
    (line, at) => byline.test(textOf(line)) || isCoauthor(lines[at - 1], line),
  )
  let index = 0
  for (; index < lines.length; index += 1) {
    const line = lines[index] as Block
    const text = textOf(line)
    const above = bylines.at(-1)
    const aside = (kind: Aside['kind']) => asides.push({ ...spanOf(line, 'note'), kind })
    if (readNote(text) !== undefined || /^\(?eds?\b/i.test(text)) aside('note')
    else if (media.test(text) || advance.test(text) || readMarkLine(text) || normalizeCopyright(text))
      aside('mark')
    // Anything else that a notice may say, a headline may say too.
    else if (stopsStory(text) || limitsUse(text)) aside('note')
    else if (!headline && /^\(.*\)$/.test(text)) aside('note')
    else if (headline && byline.test(text)) bylines.push(spanOf(line, 'byline'))
    else if (above && isCoauthor(lines[index - 1], line)) above.raw += ` ${text}`
    else if (above && index === lastByline + 1 && isBelowByline(above.raw, line)) above.raw += `, ${text}`
    else if (above && enclosed.test(text)) aside('mark')
    else if (!headline) headline = spanOf(line, 'headline')
    else if (!summary && isSummary(text)) summary = spanOf(line, 'summary')
    else if (index < lastByline) aside('mark')
    else break
  }
  return {
    ...present({ headline, summary, bylines: bylines.length > 0 ? bylines : undefined }),
    asides,
    rest: lines.slice(index),
  }
}

/** A sentence of some length that no dateline opens, as one does the story. */
const isSummary = (text: string): boolean =>
  text.split(/\s+/).length >= summaryWords && normalizeDateline(text)?.agency === undefined

const isCoauthor = (above: Block | undefined, line: Block): boolean =>
  above !== undefined && byline.test(textOf(above)) && coauthor.test(textOf(line))

const { strong, weak, titleEnds } = organizationWords

/** A line with the writer's affiliation, or centered ("=") as bylines are. */
const isBelowByline = (above: string, line: Block): boolean => {
  const text = textOf(line)
  const isNamed = belowByline.test(text) || (centered.test(line.text) && !enclosed.test(text))
  if (/^by the\b/i.test(above) || text.split(/\s+/).length > 7) return false
  return isNamed || namesHouse(above, text)
}

/** Whether a line under a byline is the paper of its writer ("Tarn Valley Gazette"), and not the heading of a table ("Eastern Conference"). */
const namesHouse = (above: string, text: string): boolean => {
  const last = text.split(' ').at(-1)?.toLowerCase() ?? ''
  if (![strong, weak, titleEnds].some(words => words.has(last))) return false
  const people = (line: string) => normalizeByline(line, { stated: true })?.authors ?? []
  const joined = people(`${above}, ${text}`)
  return joined.length === people(above).length && joined.some(({ affiliation }) => affiliation === text)
}

const textOf = (line: Block) => unmark(lineSpan([line], '').raw).trim()

const spanOf = (line: Block, part: string): Span => ({
  ...lineSpan([line], `anpa-1312: text/${part}`),
  raw: typeset(textOf(line)),
})

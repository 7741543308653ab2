import type { Aside, Block, Span } from '#domain/copy.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { readMarkLine } from '#domain/normalize/headline/read-mark-line.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { stopsStory } from '#domain/normalize/notice/stops-story.ts'
import { unmark } from '#domain/normalize/paragraphs/unmark.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { limitsUse } from '#domain/normalize/usage-terms/limits-use.ts'
import { present } from '#domain/present.ts'
import { lineSpan } from '../wire/line-span.ts'
import { withoutControls } from '../wire/without-controls.ts'
import { groupParentheses } from './group-parentheses.ts'

const marker =
  /^(?:By|From|Von|Par|Por|Di|Av|Af|Door|Od|Przez|Του|Της|Των)\s+(?:[\p{Lu}\d«"]|dpa\b|unser)|^(?:Interview|Text|Protokoll): \p{Lu}|^Aufgezeichnet von \p{Lu}/u
/** In lower case it may also be the second line of a headline: "… saved / by Norwegian crew". */
const quietMarker = /^(?:by|von|par|por|di|av|af|door)\s+\p{Lu}/u
/** "Ana Ruiz / STT", "Bo Lind (NTB)". */
const ofAgency = /^\p{Lu}[\p{L}'’ -]{4,60}?(?: ?\/ ?\p{Lu}{2,5}| \(\p{Lu}{2,5}\))$/u
/** APA's label of the line under the headline. */
const subtitle = /^\s*Utl\.?:\s*/
const source = 'iptc-7901: text'

/**
 * The lines above a story: the desk's marks ("REFILE", "1ST LEAD", "EXTRA", "(KORR-Bericht)", "(Foto)"), the
 * headline in one line or more, APA's subtitle under it, and the byline.
 */
export const readStack = (stack: readonly Block[]) => {
  const asides: Aside[] = []
  const headline: Block[] = []
  const bylines: Block[][] = []
  const entries = groupParentheses(stack)
  entries.forEach((entry, index) => {
    const text = unmark(withoutControls(lineSpan(entry, '').raw)).trim()
    if (headline.length > 0 && readNote(text) !== undefined) asides.push({ ...asAside(entry), kind: 'note' })
    else if (isMark(text, entries.slice(index + 1).flat())) asides.push(asAside(entry))
    else if (headline.length > 0 && isByline(text)) bylines.push([...entry])
    else (bylines.at(-1) ?? headline).push(...entry)
  })
  const under = headline.findIndex(({ text }) => subtitle.test(text))
  const titles = headline.slice(0, under < 1 ? headline.length : under)
  return present({
    headline: titles.length > 0 ? withoutLabel(spanOf(titles, 'headline')) : undefined,
    summary: under < 1 ? undefined : withoutLabel(spanOf(headline.slice(under), 'subtitle')),
    bylines: bylines.length > 0 ? bylines.map(lines => spanOf(lines, 'byline')) : undefined,
    asides,
  })
}

const isByline = (text: string): boolean =>
  marker.test(text) ||
  ((quietMarker.test(text) || ofAgency.test(text)) && (readHeadByline(text)?.authors.length ?? 0) > 0)

/**
 * A mark is in parentheses, ends in AFP's "///", names a kind of text of dpa ("dpa-Interview"), is a known one, holds the story back, limits its use, or is a word or two in capitals above a
 * line that is not.
 */
const isMark = (text: string, below: readonly Block[]): boolean => {
  if (
    /^\(.*\)$|\/{3}$|^dpa-\p{Lu}\p{Ll}+$/su.test(text) ||
    readMarkLine(text) ||
    stopsStory(text) ||
    limitsUse(text)
  )
    return true
  const [next] = below.filter(({ text: other }) => /\p{L}/u.test(other) && !/^\s*\(/.test(other))
  return isCapitals(text) && text.split(/\s+/).length <= 3 && next !== undefined && !isCapitals(next.text)
}

const withoutLabel = (span: Span): Span => ({ ...span, raw: span.raw.replace(subtitle, '') })

const asAside = (entry: readonly Block[]): Aside => ({ ...spanOf(entry, 'mark'), kind: 'mark' })

const spanOf = (lines: readonly Block[], part: string): Span => {
  const span = lineSpan(lines, `${source}/${part}`)
  return { ...span, raw: unmark(span.raw) }
}

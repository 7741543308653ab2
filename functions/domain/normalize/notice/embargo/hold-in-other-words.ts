import type { CopyContext } from '#domain/normalize/copy-context.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import { retitle } from '#domain/normalize/draft/retitle.ts'
import { isConditional } from '../hold/is-conditional.ts'
import { isCourtOrder } from '../hold/is-court-order.ts'
import { isHeldInName, isHeldInSlug } from '../hold/is-held-in-name.ts'
import { isOfNeighbor } from '../hold/is-of-neighbor.ts'
import { isPrepared } from '../hold/is-prepared.ts'
import { isUnpublishable } from '../hold/is-unpublishable.ts'
import { isUnready } from '../hold/is-unready.ts'
import { readReleaseInstant } from '../release-time/read-release-instant.ts'
import { stopsStory } from '../stops-story.ts'
import { isPiece, isSlugOfPiece } from '../version/is-piece.ts'
import { markReplaced } from '../version/mark-replaced.ts'
import { findEmbargoTag } from './find-embargo-tag.ts'
import { isChangedEmbargo } from './is-changed-embargo.ts'
import { isMomentOfRelease } from './is-moment-of-release.ts'
import { isOtherEmbargo } from './is-other-embargo.ts'
import { isReleaseDay } from './is-release-day.ts'

/** Lists of words that desks choose. */
const keyword = /^(?:keyword|(?:post_)?tag)$/
const genre = /genre|(?:^|[/:])status/i
/** Of a genre, the word of an order: no story is of the kind "Kill". */
const stopping =
  /^\W*(?:(?:mandatory|story|text) )?(?:kill(?:ed)?|with(?:drawn|drawal|hold|held)|retract(?:ed|ion)|hold|embargo(?:ed)?|cancel(?:l?ed|lation)?|recall(?:ed)?|storno|rückruf|ann?ul\p{L}{3,6}|r[ei]tir\p{L}{1,4}|intrekking)(?: (?:notice|advisory|order))?\W*$/iu
/** A note that says no more than what became of the copy: "Spiked", "Recalled by the newsdesk", "Do not use - superseded". */
const ofCopy =
  /^\W*(?:(?:this|the|our) )?(?:(?:story|item|copy|article|report|text) )?(?:(?:has been|was|is) )?(?:killed|spiked|recalled|deleted|withdrawn|retracted|pulled|unpublished|taken (?:back|down))(?:\W*$| (?:by (?:the |our )?(?:\p{L}*desk|editors?|agency|author|newsroom|client|source)|(?:on|for) legal|at the request|due to|because|pending)(?!\p{L}).{0,60}$)|^\W*do not (?:use|publish|run)\W{1,3}(?:superseded|replaced|duplicate|wrong|error|outdated|see (?:new|later|next))(?!\p{L}).{0,40}$/iu
/** The word of an order in capitals behind a slug that has none: "ferry-sale-KILL". */
const slugged = /^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*[-/_ ](?:KILL(?:ED)?|WITHDRAWN|WITHH[EO]LD|HOLD|SPIKED?)$/u
/** Lines above a story. */
const AT_HEAD = 3
/** As many lines may a table of what is said of the copy have, each of so many characters. */
const OF_TABLE = 12
const LONGEST = 160
/** What such a table says of its use, before that or over it. */
const label = /^\W*(?:status|embargo(?:e?d)?(?: until)?|release(?: date| time)?|publish|sperrfrist)\s?(:|$)/iu

const sentences = /\n|(?<=[.!?])\s+/u

const linesOf = (texts: readonly string[]): string[] => texts.flatMap(text => text.split('\n'))

/** Lines above the first long paragraph of a label with what it says, from the cells of a table, too: "Status: HOLD". */
const labelled = (paragraphs: readonly string[]): string[] => {
  const prose = paragraphs.findIndex(text => text.length > LONGEST)
  const table = paragraphs.slice(0, prose < 0 ? OF_TABLE : Math.min(prose, OF_TABLE))
  const cells = table.flatMap(text => text.split(/[\n\t]/u))
  return cells.flatMap((line, at) => {
    const [, colon] = label.exec(line) ?? []
    return colon === undefined ? [] : colon ? line : `${line}: ${cells[at + 1] ?? ''}`
  })
}
const isLabelled = (line: string): boolean => label.test(line) && stopsStory(line)

/** "NOT FOR PUBLICATION / NE PAS DIFFUSER" */
const inTwoLanguages = (line: string): boolean =>
  line.includes(' / ') && line.split(' / ').every(isUnpublishable)

/** What stands behind a headline or a byline: "Seals return - HOLD UNTIL TOLD", "By Ana Ruiz (embargoed)". */
const behind = /^.{4,160}(\s[-–—/|]+\s|,\s|[([{*])([^()[\]{}*]{3,60})[)\]}*]?\W*$/u
const small = /\p{Ll}/u
/** Of what "not for …" speaks, where it stands in small letters. */
const published = /publi|broadcast|print/iu
/** Outside of brackets, "Second bridge - on hold" and "Drug tested, not yet approved for use" are news. */
const isHeldBehind = (line: string, receivedAt: string): boolean => {
  const [, mark = '', words = ''] = (line.length <= LONGEST && behind.exec(line)) || []
  if (words === '') return false
  const isEnclosed = mark.length === 1
  return isEnclosed
    ? isUnpublishable(words) || isUnready(words) || isMomentOfRelease(words, receivedAt) || stopsStory(words)
    : small.test(words)
      ? published.test(words) && isUnpublishable(words)
      : stopsStory(words)
}

const rules = [
  ['is-embargo', isChangedEmbargo],
  ['is-embargo', isOtherEmbargo],
  ['is-embargo', isMomentOfRelease],
  ['is-unready', isUnready],
  ['is-embargo', isLabelled],
  ['is-embargo', isReleaseDay],
  ['is-conditional', isConditional],
  ['is-court-order', isCourtOrder],
  ['is-of-neighbor', isOfNeighbor],
  ['is-prepared', isPrepared],
  ['is-unpublishable', inTwoLanguages],
  ['is-unpublishable', isHeldBehind],
  ['is-piece', isPiece],
] as const

/**
 * Holds a story above or under which, or in whose notes, an embargo stands in the words of a language whose days and hours are not read, or an order
 * that no day or hour ends: a condition, a court's, one on the story beside it, an embargo that was moved. The desk says when it ends. Of copy under an
 * embargo whose end was read, only a move of it is looked for. Loaded with the first copy that nothing else holds, or that an embargo does.
 */
export const holdInOtherWords = (
  draft: Draft,
  paragraphs: readonly string[],
  covered: readonly string[],
  { path, receivedAt }: Pick<CopyContext, 'path' | 'receivedAt'>,
): void => {
  const { fields, spans, notes } = draft
  const { headline = '', slugline, subjects = [] } = fields
  if (fields.status === 'canceled') return
  markReplaced(draft, paragraphs)
  const noted = notes.flatMap(note => note.split('\n'))
  const above = [
    ...noted,
    ...covered.flatMap(text => text.split(sentences)),
    ...linesOf(paragraphs.slice(0, AT_HEAD)),
  ]
  const all = [
    ...above,
    ...labelled(paragraphs),
    ...linesOf(paragraphs.slice(-1)),
    ...noted.map(line => `Editors: ${line}`),
  ]
  const isEmbargoed = fields.embargoedUntil !== undefined
  for (const [rule, is] of isEmbargoed ? rules.slice(0, 1) : rules) {
    // Under a review stands when its film is out.
    const around = is === isReleaseDay ? above : all
    const asked = is === isPrepared ? [headline, slugline ?? '', ...all] : around
    const raw = asked.find(line => is(line, receivedAt))
    if (raw === undefined) continue
    retitle(draft, raw, paragraphs)
    fields.status = 'withheld'
    delete fields.embargoedUntil
    for (const span of spans) if (span.field === 'embargoedUntil') span.field = 'status'
    const until = is === isOtherEmbargo || is === isLabelled ? readReleaseInstant(raw, receivedAt) : undefined
    if (until !== undefined) fields.embargoedUntil = until
    const field = until === undefined ? 'status' : 'embargoedUntil'
    spans.unshift({ field, raw: raw.replace(/^Editors: /, ''), rule: `notice/${rule}` })
    return
  }
  if (isEmbargoed) return
  if (slugline && isSlugOfPiece(slugline, fields.change?.note)) {
    fields.status = 'withheld'
    spans.push({ field: 'status', raw: fields.change?.note ?? slugline, rule: 'notice/is-piece' })
    return
  }
  const kind =
    subjects.find(({ name, scheme = '' }) => genre.test(scheme) && stopping.test(name))?.name ??
    noted.find(line => ofCopy.test(line)) ??
    (slugline && slugged.test(slugline) ? slugline : undefined) ??
    [slugline ?? '', ...above].find((line, at) => isHeldInSlug(line, at === 0, receivedAt)) ??
    (isHeldInName(path) ? path.slice(path.lastIndexOf('/') + 1) : undefined)
  if (kind !== undefined) {
    fields.status = 'withheld'
    spans.push({ field: 'status', raw: kind, rule: 'notice/is-kill' })
    return
  }
  const tags = subjects.flatMap(({ name, scheme = '' }) => (keyword.test(scheme) ? name : []))
  const raw = findEmbargoTag(slugline ? [slugline, ...tags] : tags, [headline, ...paragraphs])
  if (raw === undefined) return
  fields.status = 'withheld'
  spans.push({ field: 'status', raw, rule: 'notice/is-embargo' })
}

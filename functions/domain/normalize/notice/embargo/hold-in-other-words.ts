import type { CopyContext } from '#domain/normalize/copy-context.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import { retitle } from '#domain/normalize/draft/retitle.ts'
import { isOrderLine } from '#domain/normalize/story/is-order-line.ts'
import { isConditional } from '../hold/is-conditional.ts'
import { isCourtOrder } from '../hold/is-court-order.ts'
import { isForeignBan } from '../hold/is-foreign-ban.ts'
import { isForeignRecall } from '../hold/is-foreign-recall.ts'
import { isHeldBehind } from '../hold/is-held-behind.ts'
import { isHeldInName, isHeldInSlug } from '../hold/is-held-in-name.ts'
import { isOfNeighbor } from '../hold/is-of-neighbor.ts'
import { isOrderInWords } from '../hold/is-order-in-words.ts'
import { isPrepared } from '../hold/is-prepared.ts'
import { isRecallOfTitle } from '../hold/is-recall-of-title.ts'
import { isTakenBack } from '../hold/is-taken-back.ts'
import { isUnpublishable } from '../hold/is-unpublishable.ts'
import { isUnready } from '../hold/is-unready.ts'
import { findWordOfKill } from '../kill/find-word-of-kill.ts'
import { readReleaseInstant } from '../release-time/read-release-instant.ts'
import { stopsStory } from '../stops-story.ts'
import { isPiece, isSlugOfPiece } from '../version/is-piece.ts'
import { markReplaced } from '../version/mark-replaced.ts'
import { asksToWait } from './asks-to-wait.ts'
import { findEmbargoTag } from './find-embargo-tag.ts'
import { isAdvanceLabel } from './is-advance-label.ts'
import { isChangedEmbargo } from './is-changed-embargo.ts'
import { isDayOver } from './is-day-over.ts'
import { isMomentOfRelease } from './is-moment-of-release.ts'
import { isOtherEmbargo } from './is-other-embargo.ts'
import { isReleaseDay } from './is-release-day.ts'
import { isLabelledHold } from './labelled-lines.ts'
import { type Lines, linesAround } from './lines-around.ts'
import { saysWhenToUse } from './says-when-to-use.ts'
import { bans, keepsBack } from './use-phrases.ts'
import { withoutLabel } from './without-label.ts'

/** Lists of words that desks choose. */
const keyword = /^(?:keyword|(?:post_)?tag)$/
/** In characters. */
const LONGEST = 160
/** "NOT FOR PUBLICATION / NE PAS DIFFUSER" */
const inTwoLanguages = (line: string): boolean =>
  line.includes(' / ') && line.split(' / ').every(isUnpublishable)

/** "[Desk: do not publish until Una Prys has called back]", "Please do not publish before speaking to Ana Ruiz." */
const isHeldAside = (line: string): boolean =>
  line.length <= LONGEST && /^(?:[[(][^[\]()]+[\])]$|P(?:lease|LEASE) )/u.test(line) && stopsStory(line)

/** "NOT FOR PUBLICATION": as the last line it heads no names of whom desks may call. */
const isHeldBelow = (line: string): boolean => isOrderLine(line) && stopsStory(line)

const isMoment = (line: string, receivedAt: string): boolean => saysWhenToUse(line, receivedAt)
/** "For Sunday", "Nothing on the site before Friday": in notes news does not stand. */
const isNotedMoment = (line: string, receivedAt: string): boolean => saysWhenToUse(line, receivedAt, true)

/** Each rule with the lines in which it may find an order. */
const rules = [
  ['is-embargo', isChangedEmbargo, 'all'],
  ['is-embargo', isOtherEmbargo, 'all'],
  ['is-embargo', isMoment, 'all'],
  ['is-embargo', isNotedMoment, 'noted'],
  ['is-embargo', isMomentOfRelease, 'all'],
  ['is-unready', isUnready, 'all'],
  ['is-embargo', isLabelledHold, 'all'],
  // Under a review stands when its film is out.
  ['is-embargo', isReleaseDay, 'above'],
  ['is-embargo', isAdvanceLabel, 'heads'],
  ['is-embargo', isDayOver, 'over'],
  ['is-embargo', asksToWait, 'all'],
  ['is-conditional', isConditional, 'all'],
  ['is-court-order', isCourtOrder, 'all'],
  ['is-of-neighbor', isOfNeighbor, 'all'],
  ['is-prepared', isPrepared, 'heads'],
  ['is-unpublishable', isForeignBan, 'all'],
  ['is-kill', isForeignRecall, 'all'],
  ['is-kill', isRecallOfTitle, 'brief'],
  ['is-unpublishable', inTwoLanguages, 'all'],
  ['is-unpublishable', isHeldBehind, 'all'],
  ['is-unpublishable', isHeldAside, 'all'],
  ['is-unpublishable', isHeldBelow, 'below'],
  ['is-piece', isPiece, 'all'],
] as const

/** What tells of a moment, after which copy may be used, or no more. */
const moments: ReadonlySet<unknown> = new Set([isMoment, isNotedMoment, asksToWait])
const edges = /^(?:Editors: )?\P{L}*(?<!\p{N})|[\s.]+$/gu

/** Conditions that are a whole line each, and say until when copy may be used: "Use permitted until 12 December". */
const endsOf = ({ usageTerms }: Draft): string[] =>
  usageTerms.flatMap(({ code, text }) => (code === 'until-date' ? text.replace(edges, '') : []))

const isKeptBack = (line: string): boolean => bans.test(line) || keepsBack.test(line)

/** The first rule that finds an order, and its line. Of copy under an embargo whose end was read, only a move of it is looked for. */
const findOrder = (
  ended: readonly string[],
  { headline = '', slugline = '', embargoedUntil, change }: Draft['fields'],
  lines: Lines,
  receivedAt: string,
  paragraphs: readonly string[],
) => {
  const places = { ...lines, heads: [headline, slugline, ...lines.all] }
  for (const [rule, is, place] of embargoedUntil === undefined ? rules : rules.slice(0, 1)) {
    const raw = places[place].find(
      line =>
        is(line, receivedAt) &&
        !(moments.has(is) && ended.includes(line.replace(edges, '')) && !isKeptBack(line)) &&
        (embargoedUntil === undefined || readReleaseInstant(line, receivedAt) !== embargoedUntil),
    )
    if (raw !== undefined) return { rule, is, raw }
  }
  if (embargoedUntil !== undefined) return undefined
  // A correction names the story that it corrects.
  const named = change ? [] : lines.titles
  const raw = [headline, ...lines.all].find(
    line => isTakenBack(line, named) || (!change && isOrderInWords(line, paragraphs)),
  )
  return raw === undefined ? undefined : { rule: 'is-kill', is: undefined, raw }
}

/**
 * Holds a story above or under which, or in whose notes or marks, an embargo stands in the words of a language whose days and hours are not read, or an order
 * that no day or hour ends: a condition, a court's, one on the story beside it, an embargo that was moved. The desk says when it ends. Loaded with
 * the first copy that nothing else holds, or that an embargo does.
 */
export const holdInOtherWords = (
  draft: Draft,
  paragraphs: readonly string[],
  covered: readonly string[],
  { path, receivedAt }: Pick<CopyContext, 'path' | 'receivedAt'>,
): void => {
  const { fields, spans } = draft
  if (fields.status === 'canceled') return
  markReplaced(draft, paragraphs)
  const lines = linesAround(draft, paragraphs, covered)
  const order = findOrder(endsOf(draft), fields, lines, receivedAt, paragraphs)
  if (order) {
    const { rule, is, raw } = order
    retitle(draft, raw, paragraphs)
    if (is === isAdvanceLabel && fields.headline === raw) fields.headline = withoutLabel(raw)
    if (fields.summary === raw) {
      delete fields.summary
      spans.splice(
        spans.findIndex(({ field }) => field === 'summary'),
        1,
      )
    }
    fields.status = 'withheld'
    delete fields.embargoedUntil
    for (const span of spans) if (span.field === 'embargoedUntil') span.field = 'status'
    const until =
      is === isOtherEmbargo || is === isMoment || is === isLabelledHold
        ? readReleaseInstant(raw, receivedAt)
        : undefined
    if (until !== undefined) fields.embargoedUntil = until
    const field = until === undefined ? 'status' : 'embargoedUntil'
    spans.unshift({ field, raw: raw.replace(/^Editors: /, ''), rule: `notice/${rule}` })
    return
  }
  if (fields.embargoedUntil !== undefined) return
  const found = findWords(fields, paragraphs, lines, { path, receivedAt })
  if (!found) return
  fields.status = 'withheld'
  spans.push({ field: 'status', ...found })
}

/** What holds a story without being said in a line: its slug, its genre, its tags or the name of its file. */
const findWords = (
  fields: Draft['fields'],
  paragraphs: readonly string[],
  { noted, above }: Lines,
  { path, receivedAt }: Pick<CopyContext, 'path' | 'receivedAt'>,
): { raw: string; rule: string } | undefined => {
  const { headline = '', slugline = '', subjects = [], change } = fields
  if (slugline && isSlugOfPiece(slugline, change?.note))
    return { raw: change?.note ?? slugline, rule: 'notice/is-piece' }
  const kill =
    findWordOfKill(fields, noted) ??
    [slugline, ...above].find((line, at) => isHeldInSlug(line, at === 0, receivedAt)) ??
    (isHeldInName(path) ? path.slice(path.lastIndexOf('/') + 1) : undefined)
  if (kill !== undefined) return { raw: kill, rule: 'notice/is-kill' }
  const tags = subjects.flatMap(({ name, scheme = '' }) => (keyword.test(scheme) ? name : []))
  const tag = findEmbargoTag(slugline ? [slugline, ...tags] : tags, [headline, ...paragraphs])
  return tag === undefined ? undefined : { raw: tag, rule: 'notice/is-embargo' }
}

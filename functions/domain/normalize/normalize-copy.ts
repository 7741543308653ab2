import { warnOfLeftOut } from '#domain/formats/reading/warn-of-left-out.ts'
import type { Copy, Normalized } from '../copy.ts'
import type { Outcome } from '../outcome.ts'
import { identify } from '../revisions/naming/identify.ts'
import { warnOfLostWords } from './account/warn-of-lost-words.ts'
import { warnOfSecondStory } from './account/warn-of-second-story.ts'
import { createDraft, type Draft } from './draft/draft.ts'
import { finishArticle } from './draft/finish-article.ts'
import { standInHeadline } from './draft/stand-in-headline.ts'
import { readHead } from './head/read-head.ts'
import { isMarkedByline } from './headline/is-marked-byline.ts'
import { isOfPictureAlone } from './notice/target/is-of-picture-alone.ts'
import { isPictureOrder } from './notice/target/is-picture-order.ts'
import type { Paragraph } from './paragraph.ts'
import { joinLines } from './paragraphs/join-lines.ts'
import { readStated } from './stated/read-stated.ts'
import { toldAt } from './stated/told-at.ts'
import { buildBody } from './story/build-body.ts'
import { readStory } from './story/read-story.ts'
import { storyMemory } from './story-memory.ts'
import { divide, type Parts } from './structure/divide.ts'
import { joinOpenByline } from './structure/join-open-byline.ts'
import { joinOpenDateline } from './structure/join-open-dateline.ts'
import { splitHead } from './structure/split-head.ts'
import { splitHolds } from './structure/split-holds.ts'
import { readTail } from './tail/read-tail.ts'

/** Where copy came from: what its identity and its dates without a year are read against. */
export interface CopyContext {
  /** Key of the drop. */
  path: string
  /** When the drop arrived, RFC 3339 UTC. */
  receivedAt: string
  /** Place of the story within a package, from 0. */
  index?: number
}

/** Formats that people type, and paste stories into. */
const isTyped = /^(?:text|docx|email)$/

/** How many paragraphs of a story are its opening, which says whose byline stands above. */
const OPENING = 12

/** In characters. */
const LONGEST_ORDER = 300

/**
 * Copy to article, by the same rules whatever the format: what the format states, then what stands above the story, the story,
 * and what stands below it. Every word of the input is in the body, in the evidence of a field, or among what was removed
 * with its rule; a word that is not leaves a warning. A kill or hold needs no body; all else without one is refused.
 *
 * Days without a year are read against the day that copy of an archive was written; but if that day is wrong, an embargo may be still to come, and holds.
 */
export const normalizeCopy = async (copy: Copy, context: CopyContext): Promise<Outcome<Normalized>> => {
  const { receivedAt } = context
  const told = toldAt(copy, receivedAt)
  const read = await readAgainst(copy, context, told)
  if (told === receivedAt || !read.ok || read.value.article.embargoedUntil === undefined) return read
  const late = await readAgainst(copy, context, receivedAt)
  const { embargoedUntil = receivedAt } = late.ok ? late.value.article : {}
  return Date.parse(embargoedUntil) > Date.parse(receivedAt) ? late : read
}

/** Copy to article; days without a year are those nearest to `now`. */
const readAgainst = async (
  copy: Copy,
  { path, receivedAt, index }: CopyContext,
  now: string,
): Promise<Outcome<Normalized>> => {
  storyMemory.clear()
  const draft = createDraft()
  readStated(copy, draft, now)
  const paragraphs = toParagraphs(copy)
  const parts = partCopy(copy, paragraphs, draft)
  readHead(parts.head, draft, {
    receivedAt: now,
    below: new Set(textsOf([...parts.story, ...parts.tail])),
    story: textsOf(parts.story.slice(0, OPENING)).join(' '),
  })
  const story = copy.isStory
    ? parts.story
    : readStory(parts.story, draft, { receivedAt: now, isFramed: copy.isFramed })
  readTail(parts.tail, draft, { receivedAt: now, story })
  const isTextless = story.length === 0 && !copy.textElsewhere
  const mayBeOrder = !copy.isStory && isBrief(story)
  const isOfPicture = mayBeOrder && [draft.fields.headline, paragraphs[0]?.text].some(isPictureOrder)
  const refused = isOfPicture
    ? (await import('./account/refuse-copy.ts')).refuseCopy('unsupported-media', paragraphs)
    : await refuseTextless(draft, isTextless, paragraphs, copy)
  const notice =
    isTextless && !draft.notice && isHeld(draft, receivedAt)
      ? (await import('./notice/hold/hold-without-text.ts')).holdWithoutText(copy, draft, paragraphs)
      : draft.notice
        ? (await import('./notice/weigh-notice.ts')).weighNotice(draft, draft.notice, paragraphs, story)
        : refused || mayBeOrder
          ? (await import('./notice/hold/hold-unclear.ts')).holdUnclear(draft, paragraphs, refused?.rejection)
          : undefined
  const lifting =
    mayBeOrder && !notice && !draft.fields.dateline
      ? (await import('./account/refuse-lifting.ts')).refuseLifting(paragraphs, refused?.rejection)
      : undefined
  if (lifting) return lifting
  if (refused && (!notice || (isOfPicture && isOfPictureAlone(notice.note)))) return refused
  const texts = copy.isStory ? [] : textsOf(paragraphs)
  if ((notice?.isGuess ?? !notice) && texts.length + draft.notes.length > 0 && !isHeld(draft, receivedAt))
    (await import('./notice/embargo/hold-in-other-words.ts')).holdInOtherWords(draft, texts)
  const headline = draft.fields.headline ?? standInHeadline(draft, paragraphs)
  const body = await buildBody(story)
  const id = identify({
    storyId: copy.storyId?.raw,
    sourceId: draft.fields.sourceId,
    sourceVersion: draft.fields.sourceVersion,
    agency: draft.fields.agency,
    path,
    ...(index !== undefined && { index }),
  })
  if (copy.media && !copy.isStory)
    draft.fields.media = (await import('./stated/bind-by-caption.ts')).bindByCaption(
      copy.media,
      isHeld(draft, receivedAt),
    )
  const article = finishArticle(draft, { id, headline, body, receivedAt })
  const { spans, removed } = draft
  const warnings = [
    ...(copy.warnings ?? []),
    ...warnOfLeftOut((copy.media?.length ?? 0) - (article.media?.length ?? 0)),
    ...(notice
      ? (await import('./notice/target/warn-of-others.ts')).warnOfOthers(notice, body.wordCount)
      : []),
    ...warnOfLostWords(copy.blocks, story, draft),
    ...(parts.tail.length > 1 ? warnOfSecondStory(parts.tail) : []),
    ...(isTyped.test(copy.format) && texts.filter(isMarkedByline).length > 1
      ? (await import('./account/warn-of-inner-story.ts')).warnOfInnerStory([...parts.head, ...parts.story])
      : []),
  ]
  const isCanceled = copy.status === 'canceled'
  const value = {
    article,
    ...(notice && { notice }),
    ...(isCanceled && { isCanceled }),
    spans,
    removed,
    warnings,
  }
  return { ok: true, value }
}

/** Why copy is refused unless it is a notice: it has no headline, or no text. A canceled item needs neither. */
const refuseTextless = async (
  { fields }: Draft,
  isTextless: boolean,
  paragraphs: readonly Paragraph[],
  { refusal }: Copy,
) => {
  if (fields.status === 'canceled') return undefined
  if (refusal && isTextless) return { ok: false as const, rejection: refusal }
  if (fields.headline && !isTextless) return undefined
  const { refuseCopy } = await import('./account/refuse-copy.ts')
  const code = fields.headline ? 'missing-body' : 'missing-headline'
  return refuseCopy(code, paragraphs, fields.change?.class === 'correction')
}

/** Whether a text is so short that it may be an order about another story. */
const isBrief = (story: readonly Paragraph[]): boolean =>
  story.reduce((length, { text }) => length + text.length, 0) < LONGEST_ORDER

/** The paragraphs of copy. Copy that is nothing but the story has no lines to be joined or parted above it. */
const toParagraphs = ({ blocks, isStory }: Copy): Paragraph[] => {
  const joined = joinLines(blocks)
  return isStory ? joined : joinOpenDateline(joinOpenByline(splitHolds(splitHead(joined))))
}

/** Whether what was read withholds it at a time, RFC 3339. A kill of a story under embargo is a kill. */
const isHeld = ({ fields: { status, embargoedUntil } }: Draft, at: string): boolean =>
  status === 'withheld' ||
  (status !== 'canceled' && embargoedUntil !== undefined && Date.parse(embargoedUntil) > Date.parse(at))

const partCopy = (
  { isStory, isFramed, isSent }: Copy,
  paragraphs: Paragraph[],
  { fields, authors }: Draft,
): Parts =>
  isStory
    ? { head: [], story: paragraphs, tail: [] }
    : divide(paragraphs, {
        headline: fields.headline,
        authors: authors.map(({ name }) => name),
        isFramed,
        isSent,
      })

const textsOf = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ text }) => text)

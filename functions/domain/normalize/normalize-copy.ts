import type { Copy, Normalized, Notice } from '../copy.ts'
import type { Outcome } from '../outcome.ts'
import { warnOfMoreStories } from './account/warn-of-more-stories.ts'
import type { CopyContext } from './copy-context.ts'
import { createDraft, type Draft } from './draft/draft.ts'
import { nameCopy } from './draft/name-copy.ts'
import { nameOriginal } from './draft/name-original.ts'
import { readHead } from './head/read-head.ts'
import { settleNotice } from './notice/settle-notice.ts'
import type { Paragraph } from './paragraph.ts'
import { readStated } from './stated/read-stated.ts'
import { toldAt } from './stated/told-at.ts'
import { buildBody } from './story/build-body.ts'
import { readStory } from './story/read-story.ts'
import { storyMemory } from './story-memory.ts'
import type { Parts } from './structure/divide.ts'
import { partCopy } from './structure/part-copy.ts'
import { toParagraphs } from './structure/to-paragraphs.ts'
import { readTail } from './tail/read-tail.ts'

/** How many paragraphs of a story are its opening, which says whose byline stands above. */
const OPENING = 12

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

/** What is loaded with the first story, and kept: Node takes 15 microseconds to import a module again. */
const lateRules = () => {
  loaded ??= import('./late-rules.ts')
  return loaded
}
let loaded: Promise<typeof import('./late-rules.ts')> | undefined

/** Copy to article; days without a year are those nearest to `now`. */
const readAgainst = async (copy: Copy, context: CopyContext, now: string): Promise<Outcome<Normalized>> => {
  storyMemory.clear()
  const draft = createDraft()
  readStated(copy, draft, now)
  const paragraphs = toParagraphs(copy)
  const parts = partCopy(copy, paragraphs, draft)
  const story = await readParts(copy, parts, draft, now)
  const { receivedAt } = context
  const settled = await settleNotice(draft, { copy, paragraphs, story, receivedAt })
  if (!settled.ok) return settled
  const notice = settled.value
  const texts = copy.isStory ? [] : textsOf(paragraphs)
  const { bindUse, finishArticle, warnOfReading } = await lateRules()
  const undecided = await bindUse(draft, { copy, story, texts, notice }, context)
  const id = nameCopy(copy, draft, context)
  nameOriginal(copy, draft, id, context)
  const article = finishArticle(draft, {
    id,
    headline: draft.fields.headline ?? (await standIn(draft, paragraphs)),
    body: await buildBody(story),
    receivedAt,
  })
  const { spans, removed } = draft
  const warnings = [
    ...(copy.warnings ?? []),
    ...undecided,
    ...(notice ? await warnOfNotice(notice, article.body.wordCount) : []),
    ...warnOfReading(copy, article, draft, story),
    ...(await warnOfMoreStories(copy, parts, texts, draft)),
  ]
  const value = {
    article,
    ...(notice && { notice }),
    ...(copy.status === 'canceled' && { isCanceled: true as const }),
    ...(undecided.length > 0 && { isToDecide: true as const }),
    spans,
    removed,
    warnings,
  }
  return { ok: true, value }
}

/** Reads what stands above, in and below the story into the draft, and gives the story without what is none of its text. How a bare name signs a story is loaded with the first that has no byline. */
const readParts = async (copy: Copy, { head, story, tail }: Parts, draft: Draft, now: string) => {
  readHead(head, draft, {
    receivedAt: now,
    below: new Set(textsOf([...story, ...tail])),
    story: textsOf(story.slice(0, OPENING)).join(' '),
    isSent: copy.isSent ?? copy.isFramed,
  })
  const own = copy.isStory ? story : readStory(story, draft, { receivedAt: now, isFramed: copy.isFramed })
  const isUnsigned = tail.length > 0 && draft.authors.length === 0
  const signature = isUnsigned ? await import('./tail/is-signature.ts') : undefined
  readTail(tail, draft, { receivedAt: now, story: own, isSignature: signature?.isSignature })
  return own
}

const warnOfNotice = async (notice: Notice, words: number): Promise<string[]> =>
  (await import('./notice/target/warn-of-others.ts')).warnOfOthers(notice, words)

const standIn = async (draft: Draft, paragraphs: Paragraph[]): Promise<string> =>
  (await import('./draft/stand-in-headline.ts')).standInHeadline(draft, paragraphs)

const textsOf = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ text }) => text)

import type { Aside, Block, Copy } from '#domain/copy.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Outcome } from '#domain/outcome.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading, InnerDrop } from '../format.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { type MailBody, readBody } from './body/read-body.ts'
import { headerOrders } from './header-orders.ts'
import { heldByNotes } from './held-by-notes.ts'
import { isAnswer } from './is-answer.ts'
import { headerOf } from './message/header-of.ts'
import { judgeEnd } from './message/judge-end.ts'
import { mailBytes } from './message/mail-bytes.ts'
import { parseMessage } from './message/parse-message.ts'
import type { Part } from './message/part.ts'
import { sortParts } from './message/sort-parts.ts'
import { splitMailbox } from './message/split-mailbox.ts'
import { ordersInSubject } from './orders-in-subject.ts'
import { readAttachments } from './read-attachments.ts'
import { refuseAutomatic } from './refuse-automatic.ts'
import { refuseLetter } from './refuse-letter.ts'
import { sendsFile } from './sends-file.ts'
import { spellOrder } from './spell-order.ts'
import { subjectHeadline } from './subject-headline.ts'
import { titlesOver } from './titles-over.ts'
import { withoutPrefixes } from './without-prefixes.ts'

/** Words below which the text of a mail with a story attached is a cover note. */
const COVER_NOTE = 60

/**
 * Reads a mail (RFC 5322, MIME), or each of a mailbox: the story in its text and each that is attached. The sender is a desk, a
 * robot or whoever forwards, and so is not the author; the byline says who is. Pictures and other attachments
 * leave a warning, or, in a mail without a story, are the reason of the refusal.
 */
export const readEmail = async ({ bytes }: Source): Promise<FormatReading> => {
  const restored = mailBytes(bytes)
  const mails = splitMailbox(restored).map((mail, at) => ({ path: `mail-${at + 1}`, bytes: mail }))
  if (mails.length > 0) return { ok: true, copies: [], drops: one(mails) }
  const parsed = await parseMessage(bytes)
  if (!parsed.ok) return parsed
  const end = judgeEnd(restored, parsed.value)
  if (end === 'cut') return { ok: false, rejection: cutOff }
  const sorted = sortParts(parsed.value)
  const subject = headerOf(parsed.value, 'Subject')?.raw ?? ''
  const isPage = headerOf(parsed.value, 'Snapshot-Content-Location') !== undefined
  const body = await readBody(sorted, isPage, isAnswer(subject))
  if (!body.ok) return body
  const automatic = refuseAutomatic(parsed.value, wordsOf(body.value.copy?.blocks ?? []))
  if (automatic) return { ok: false, rejection: automatic }
  const { drops, documents, refused } = await readAttachments(sorted.attached)
  const { document } = body.value
  if (document !== undefined) drops.unshift({ path: 'body', bytes: Buffer.from(document) })
  const copy = toCopy(body.value, parsed.value)
  const isNote = copy !== undefined && drops.length > 0 && isCoverNote(copy) && !isDated(copy)
  const isStory = copy !== undefined && !isNote
  if (!isStory && drops.length === 0) return readingOfItems({ copies: [], rejections: refused }, empty)
  const letter = drops.length === 0 && copy && isCoverNote(copy) ? refuseLetter(copy, subject) : undefined
  if (letter && copy && ordersInSubject(withoutPrefixes(subject)))
    return { ok: true, copies: [asOrder(copy, letter)], drops: one([]), warnings: [] }
  if (letter) return { ok: false, rejection: letter }
  if (copy && drops.length === 0 && documents.length > 0 && sendsFile(copy, subject))
    return readingOfItems({ copies: [], rejections: documents }, empty)
  const warnings = [...body.value.warnings, ...refused.map(({ detail }) => detail)]
  if (end) warnings.push('The boundary that ends the email is missing: see whether its story is whole.')
  if (isNote) warnings.push('the text of the email is a cover note, which is not read')
  const notes = await heldByNotes(drops)
  const titles = [...titlesOver(parsed.value, isNote ? copy.blocks : []), ...notes]
  const held = drops.map(drop => ({ ...drop, titles }))
  const own = isStory ? [{ ...copy, titles: [...(copy.titles ?? []), ...notes] }] : []
  return { ok: true, copies: own, drops: one(held), warnings }
}

const empty = {
  code: 'empty',
  detail:
    'The email has no text and no attachment, or only quotes another. Put the story in it and send it again.',
} as const

const cutOff = {
  code: 'malformed',
  detail:
    'The email is cut off: it ends within a line, without the boundary behind its last part. Send it again in full.',
} as const

async function* one(drops: readonly InnerDrop[]): AsyncIterable<Outcome<InnerDrop>> {
  for (const value of drops) yield { ok: true, value }
}

const toCopy = ({ copy }: MailBody, message: Part): Copy | undefined => {
  if (!copy) return undefined
  const id = headerOf(message, 'Message-ID')
  const about = headerOf(message, 'Subject')
  const { asides: marks = [], ...subject } = copy.headline
    ? {}
    : subjectHeadline(about, copy.blocks, isCoverNote(copy))
  const isOrdered = about && isAnswer(about.raw)
  const { titles = [], ...orders } = headerOrders(message)
  // A form names the headline, and what is ordered stands in the subject: "Kill notice".
  const over = copy.headline && about ? [...titles, about] : titles
  const asides = [...marks, ...(copy.asides ?? [])]
  return {
    format: 'email',
    ...present({
      sourceId: id && { ...id, raw: id.raw.replace(/^<|>$/g, '') },
      versionCreated: headerOf(message, 'Date'),
      language: headerOf(message, 'Content-Language'),
    }),
    ...subject,
    ...orders,
    ...(over.length > 0 && { titles: over }),
    ...copy,
    ...(isOrdered && { blocks: copy.blocks.map(spelt) }),
    ...(asides.length > 0 && { asides }),
  }
}

/** An answer whose subject orders, over words that say why. */
const asOrder = (copy: Copy, refusal: Rejection): Copy => ({
  ...copy,
  refusal,
  blocks: [],
  asides: [...(copy.asides ?? []), ...copy.blocks.map(({ text }) => privately(text))],
})

const privately = (raw: string): Aside => ({ raw, source: 'email: text', kind: 'private' })

/** What an answer orders in a hurry, in the words of desks, with its own behind them: they may say until when, or why. */
const spelt = (block: Block): Block => {
  const order = spellOrder(block.text)
  return order && order !== block.text ? { ...block, text: `${order} (${block.text})` } : block
}

const isCoverNote = ({ blocks, bylines, dateline }: Pick<Copy, 'blocks' | 'bylines' | 'dateline'>): boolean =>
  !bylines && !dateline && wordsOf(blocks) < COVER_NOTE

/** A dateline opens a story, however short. */
const isDated = ({ blocks }: Copy): boolean => blocks.some(({ text }) => normalizeDateline(text))

const wordsOf = (blocks: Copy['blocks']): number =>
  blocks.reduce((sum, { text }) => sum + countWords(text), 0)

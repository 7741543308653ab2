import type { Block, Copy, Span } from '#domain/copy.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { partOrder } from '#domain/normalize/headline/part-order.ts'
import { readWireMarks } from '#domain/normalize/headline/read-wire-marks.ts'
import { stopsStory } from '#domain/normalize/notice/stops-story.ts'
import { takesBack } from '#domain/normalize/notice/takes-back.ts'
import { withholds } from '#domain/normalize/notice/withholds.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { isAnswer } from './is-answer.ts'
import { spellOrder } from './spell-order.ts'
import { spellOrderOfNote } from './spell-order-of-note.ts'
import { withoutOrder } from './without-order.ts'
import { withoutPrefixes } from './without-prefixes.ts'

const GREETING =
  /^(?:hi|hello|hallo|dear|liebe|sehr geehrte|bonjour|chers?|hola|estimad|good (?:morning|afternoon)|please|attached)/i

/** Words that begin a byline before a name, and a headline before another word. */
const BYLINE = /^(?:Door|Av|Af) \p{Lu}/u

/**
 * The subject of a mail, without "Fwd:", as the story's headline; unless the first line of the text is a
 * headline, as correspondents write it: then the subject is only a mark, whose embargo, kill or "CORRECTION:" counts. An order that an answer
 * or a short mail (`isNote`) gives in a hurry is such a mark as well.
 */
export const subjectHeadline = (
  subject: Span | undefined,
  blocks: readonly Block[],
  isNote = false,
): Pick<Copy, 'headline' | 'slugline' | 'asides' | 'change' | 'changeFrom'> => {
  const raw = subject && withoutPrefixes(subject.raw)
  if (!subject || !raw) return {}
  const texts = blocks.map(({ text }) => text)
  const order = isAnswer(subject.raw)
    ? texts.map(spellOrder).find(Boolean)
    : isNote && !texts.some(normalizeDateline)
      ? spellOrderOfNote(raw, texts)
      : undefined
  if (order)
    return {
      headline: { ...subject, raw: isNote ? withoutOrder(raw) : raw },
      asides: [{ ...subject, raw: order, kind: 'mark' }],
    }
  const own = blocks.slice(blocks.findIndex(({ text }) => !withholds(text) && !takesBack(text)))
  const slug = findSlug(raw, own)
  if (slug) return { slugline: slug, asides: [{ ...subject, raw, kind: 'mark' }] }
  if (hasHeadline(own) && own[0]?.text.trim() !== raw) {
    const { change } = readWireMarks(raw)
    const order = findLabel(raw, own[0]?.text.trim() ?? '') ?? partOrder(raw)?.order ?? raw
    return {
      asides: [{ ...subject, raw: order, kind: 'mark' }],
      ...(change && { change, changeFrom: subject }),
    }
  }
  return { headline: { ...subject, raw } }
}

/** What a subject sets before or behind the headline of the text, where it stops the story: "Under embargo: Seals return". It is no word of the news, in letters of any size. */
const findLabel = (subject: string, headline: string): string | undefined => {
  const at = subject.indexOf(headline)
  if (at < 0) return undefined
  const label = `${subject.slice(0, at)} ${subject.slice(at + headline.length)}`
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toUpperCase()
  return stopsStory(label) ? label : undefined
}

/** The words in capitals over a headline that the subject begins with as well: "HARBOUR SEALS", of "HARBOUR SEALS - for Thursday". */
const findSlug = (subject: string, [first, ...below]: readonly Block[]): Span | undefined => {
  const text = first?.text.replace(/\([^)]*\)\s*$/, '').trim() ?? ''
  const isSlug = isCapitals(text) && text.split(/\s+/).length < 4 && subject.startsWith(text)
  return isSlug && hasHeadline(below) ? { raw: text, source: 'email: text' } : undefined
}

/** Whether the first line reads as a headline: four to twenty words without the end of a sentence, a byline's "By" or a dateline's dash, over more text. */
const hasHeadline = ([first, second]: readonly Block[]): boolean => {
  const text = first?.text.trim() ?? ''
  const words = countWords(text)
  if (!second || words < 4 || words > 20) return false
  return (
    !/[.,:;…。]["”»’)]*$|^(?:by|von|par|por)\s/i.test(text) &&
    !(/\s[-–—]{1,2}\s/.test(text) && normalizeDateline(text)) &&
    !BYLINE.test(text) &&
    !GREETING.test(text)
  )
}

import type { Aside, Block } from '#domain/copy.ts'
import { isMisdirectedMail } from '#domain/normalize/notice/kill/is-misdirected-mail.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { greeting } from './greeting.ts'
import { isOfProgram } from './is-of-program.ts'

/**
 * What mail programs put before a signature or disclaimer: "-- " (RFC 3676, 4.3), or a rule of 20 dashes or
 * underscores.
 */
const FOOTER = /^(?:--\s?|[_-]{20,})$/

/** What mailing lists put under each mail. */
const LIST = /^you (?:are receiving|(?:have )?received) this (?:message|e-?mail) because\b|^to unsubscribe\b/i

/** How a letter closes, over its writer's name. */
const CLOSING = patternOf(
  /^/iu,
  [
    /(?:(?:best|kind|warm)(?:est)? )?regards/iu,
    /yours (?:sincerely|truly)/iu,
    /mit (?:freundlichen|besten|lieben) grüßen/iu,
    /(?:freundliche|liebe|viele|beste) grüße/iu,
    /(?:med )?vennlig hilsen/iu,
    /(?:med )?venlig hilsen/iu,
    /mvh/iu,
    /(?:med )?vänliga? hälsningar?/iu,
    /cordialement/iu,
    /bien (?:à vous|cordialement)/iu,
    /(?:un )?saludos?(?: cordial(?:es)?)?/iu,
    /atentamente/iu,
    /atenciosamente/iu,
    /(?:com os melhores )?cumprimentos/iu,
    /(?:cordiali|distinti) saluti/iu,
    /met vriendelijke groet(?:en)?/iu,
    /ystävällisin terveisin/iu,
    /z poważaniem/iu,
    /pozdrawiam/iu,
    /с уважением/iu,
    /з повагою/iu,
    /s pozdravem/iu,
    /üdvözlettel/iu,
  ],
  /[,.!]?$/iu,
)
/** How a colleague closes. In a story somebody may say so: only lines of a signature stand under it. */
const HASTY =
  /^(?:cheers|(?:many |with )?thanks|thank you|thx|best(?: wishes)?|all (?:the )?best|sincerely|danke|merci|gracias|grazie|obrigad[oa]|bedankt|groet(?:en|jes)?|tack|takk|tak|hilsen|hälsningar|lg|vg|kh),$/iu
/** A line of a signature: a few words that end no sentence. */
const isOfSignature = ({ text }: Block): boolean =>
  countWords(text) <= 8 && !/[.!?…]["”»’)]*$/.test(text.trim())
/** The most paragraphs under it: name, house, telephone numbers. */
const signature = 8

/** How many paragraphs at the end of a mail are searched for a disclaimer without such a mark. */
const reach = 4

/** From how many words on the text above a quoted mail is a story, and the quotation what it answers. */
const story = 60
const quoted = /^\s*>/

/**
 * Parts a text from the footer of the mail, a greeting, signature, disclaimer or the mail that it answers, which does
 * not belong to the story and is kept as private.
 */
export const cutFooter = (blocks: readonly Block[]): { blocks: Block[]; asides?: Aside[] } => {
  const marked = blocks.findLastIndex(({ text }) => FOOTER.test(text.trimStart()))
  const closed = blocks.findIndex(
    ({ text }, at) =>
      blocks.length - at <= signature &&
      (LIST.test(text) ||
        (isOfProgram(text.trim()) && !blocks.slice(at).some(below => isProse(below.text))) ||
        (closesLetter(blocks.slice(at)) && !isOfStory(blocks, at))),
  )
  const footers = [marked, closed, findAnswered(blocks)].filter(at => at >= blocks.length / 3)
  const index = footers.length > 0 ? Math.min(...footers) : findDisclaimer(blocks)
  if (index < 0) return { blocks: [...blocks] }
  const raw = blocks
    .slice(index)
    .map(({ text }) => text)
    .join('\n')
  return { blocks: blocks.slice(0, index), asides: [{ raw, source: 'email: footer', kind: 'private' }] }
}

const closesLetter = ([closing, ...below]: readonly Block[]): boolean => {
  const text = closing?.text.trim() ?? ''
  return CLOSING.test(text) || (HASTY.test(text) && below.length > 0 && below.every(isOfSignature))
}

/** Whether it closes a letter that the story prints: under its sentences stands "Dear Mayor,", which nothing has closed yet. */
const isOfStory = (blocks: readonly Block[], closing: number): boolean => {
  const above = blocks.slice(0, closing).map(({ text }) => text.trim())
  const opened = above.findLastIndex(text => /[,:!]$/.test(text) && greeting.test(text))
  const told = above.slice(0, Math.max(opened, 0))
  return told.some(text => isProse(text)) && !above.slice(opened).some(text => CLOSING.test(text))
}

/** Where the mail begins that this one answers, as programs quote it to the end: "On Thu, 5 Nov 2026, Desk wrote:", "> …". */
const findAnswered = (blocks: readonly Block[]): number => {
  const above = blocks.findLastIndex(({ text }) => !quoted.test(text))
  const line = blocks[above]?.text.trim() ?? ''
  if (above === blocks.length - 1 || !line.endsWith(':')) return -1
  const begin = /\d/.test(line) ? above : above - 1
  const words = blocks.slice(0, Math.max(begin, 0)).reduce((sum, { text }) => sum + countWords(text), 0)
  return words >= story ? begin : -1
}

const findDisclaimer = (blocks: readonly Block[]): number => {
  const first = Math.max(1, blocks.length - reach)
  const index = blocks.slice(first).findIndex(({ text }) => isMisdirectedMail(text))
  return index < 0 ? -1 : first + index
}

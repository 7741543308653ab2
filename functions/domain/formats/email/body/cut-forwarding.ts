import type { Aside, Block } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { formField } from '../form/form-field.ts'

/** What mail programs put above a forwarded mail, in their languages; Outlook calls it the original message. */
const MARK = screen(
  patternOf(
    /^\W*(?:(?:begin|anfang der|début du|inizio del|inizio) )?/iu,
    [
      /forwarded message/iu,
      /weitergeleiteten? nachricht/iu,
      /message (?:transféré|réexpédié)/iu,
      /mensaje reenviado/iu,
      /mensagem (?:encaminhada|reencaminhada)/iu,
      /messaggio inoltrato/iu,
      /doorgestuurd bericht/iu,
      /videresendt (?:melding|besked|e-mail)/iu,
      /vidarebefordrat (?:meddelande|brev)/iu,
      /original message/iu,
      /ursprüngliche nachricht/iu,
      /message d['’]origine/iu,
      /mens(?:aje|agem) original/iu,
      /messaggio originale/iu,
      /oorspronkelijk bericht/iu,
      /op(?:p?rindelig|prinnelig) (?:meddelelse|melding)/iu,
      /ursprungligt meddelande/iu,
    ],
    /\W*$/iu,
  ),
)

/** From how many words on the text above that mark is a story. */
const COVER_NOTE = 60

/** A field of a mail's header, and how many of them in a row Outlook puts above a forwarded mail in place of a mark: "From: …", "Sent: …", "To: …". */
const FIELD = /^[\s*_]*(\p{L}{1,12})\s?:/u
const fields = 3

/** Parts a forwarded mail from what its sender says about it, of which only an embargo or kill counts. */
export const cutForwarding = (sent: readonly Block[]): { blocks: readonly Block[]; asides: Aside[] } => {
  const blocks = sent.flatMap(partMark)
  const mark = blocks.findIndex(({ text }) => MARK.test(text))
  const end = mark < 0 ? findHeader(blocks) : mark
  const note = blocks.slice(0, Math.max(end, 0)).map(({ text }) => text.trim())
  if (end < 0 || note.join(' ').split(/\s+/).length >= COVER_NOTE) return { blocks: sent, asides: [] }
  const asides = note
    .filter(Boolean)
    .map((raw): Aside => ({ raw, source: 'email: cover note', kind: 'mark' }))
  const below = blocks.slice(end === mark ? end + 1 : end)
  return { blocks: below, asides: [...asides, ...subjectOf(below)] }
}

/** A block whose first line is that mark, as Gmail sets it in HTML, as two. */
const partMark = (block: Block): Block[] => {
  const [line = '', ...rest] = block.text.split('\n')
  if (rest.length === 0 || !MARK.test(line)) return [block]
  const { html: _, ...plain } = block
  return [
    { ...plain, text: line },
    { ...plain, text: rest.join('\n') },
  ]
}

/** Of those marks, what stands over a mail that is answered. */
const ORIGINAL = /orig|urspr|oorspr|op+rin/i

/**
 * An answer without the mail that it answers, which Outlook sets below it under its header, without marks of quotation. One that says
 * nothing of its own passes that mail on, as does one that says so.
 */
export const cutAnswered = (blocks: readonly Block[]): readonly Block[] => {
  const above = blocks.slice(0, Math.max(findHeader(blocks), 0))
  const own = above.filter(({ text }) => /\p{L}/u.test(text) && !(MARK.test(text) && ORIGINAL.test(text)))
  return own.length > 0 && !own.some(({ text }) => MARK.test(text)) ? own : blocks
}

/** What the subject of a mail that is passed on orders, among the first lines of its header, as mail programs call it: "Subject: EMBARGOED until …". */
const SUBJECT =
  /^[\s*_>]{0,9}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|тема)[\s*_]{0,5}:[\s*_]{0,5}(\S.{0,300})$/imu
const linesOfHeader = 8

const subjectOf = (blocks: readonly Block[]): Aside[] => {
  const lines = blocks.slice(0, linesOfHeader).flatMap(({ text }) => text.split('\n').slice(0, linesOfHeader))
  const [, raw] = SUBJECT.exec(lines.slice(0, linesOfHeader).join('\n')) ?? []
  return raw && isOrder(raw) ? [{ raw, source: 'email: forwarded subject', kind: 'mark' }] : []
}

/** The index of the block in which the first header of a mail begins, or -1. */
const findHeader = (blocks: readonly Block[]): number => {
  const lines = blocks.flatMap(({ text }, index) => text.split('\n').map(line => ({ line, index })))
  const first = lines.findIndex((_, start) => {
    const row = lines.slice(start, start + fields)
    return row.length === fields && row.every(({ line }) => isHeaderField(line))
  })
  return lines[first]?.index ?? -1
}

const isHeaderField = (line: string): boolean => {
  const name = FIELD.exec(line)?.[1]
  return name !== undefined && formField(name) === 'mail'
}

import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import type { Block, Copy, Span } from '#domain/copy.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { FormatReading } from '../format.ts'
import { joinRows } from '../wire/join-rows.ts'
import { lineSpan } from '../wire/line-span.ts'
import { warnOfCut } from '../wire/warn-of-cut.ts'
import { withoutControls } from '../wire/without-controls.ts'
import { dialects } from './dialects/index.ts'
import { readEndTime } from './read-end-time.ts'
import { splitMessages, type TextMessage } from './split-messages.ts'

/** A row has gaps between its columns, or begins with its number. */
const row = /\S {3,}\S|^\s*\d{1,3}[.)]?\s+\S/

/** Reads text of an agency: a story a message. */
export const readAgencyText = ({ text }: Source): FormatReading => {
  const lines = readLines(text).map(line => ({ ...line, text: withoutControls(line.text) }))
  const messages = splitMessages(lines).filter(message => message.lines.length > 0)
  if (messages.length === 0)
    return {
      ok: false,
      rejection: { code: 'empty', detail: 'The message frame contains no text. Drop the story again.' },
    }
  return { ok: true, copies: messages.map(message => readMessage(message)) }
}

const readMessage = ({ frame, lines, end }: TextMessage): Copy => {
  const service = frame && readService(frame)
  const dialect = dialects.find(each => each.matches(lines))
  const stated = dialect?.read(lines) ?? { blocks: [...lines] }
  const blocks = joinRows(stated.blocks, row)
  const versionCreated = end && readEndTime(end, service?.raw ?? frame?.text)
  return {
    format: 'agency-text',
    isFramed: true,
    ...present({ service, versionCreated }),
    ...stated,
    ...(frame && !end && warnOfCut(blocks)),
    blocks,
  }
}

/** The agency that stands behind "ZCZC". */
const readService = (frame: Block): Span | undefined => {
  const span = lineSpan([frame], 'agency-text: zczc')
  const named = span.raw.split(/\s+/).find(word => findAgency(word))
  return named ? { ...span, raw: named } : undefined
}

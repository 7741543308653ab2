import type { Copy } from '#domain/copy.ts'
import type { Rejection } from '#schemas/rejection.ts'
import type { FormatReading } from '../format.ts'
import { frameMessages, type WireMessage } from './frame-messages.ts'
import { joinTakes } from './join-takes.ts'
import { warnOfCut } from './warn-of-cut.ts'
import { withoutControls } from './without-controls.ts'

/**
 * Reads the messages of a drop: a story a message, but for takes of one story, which are joined. `readMessage` gives undefined for
 * a header that is none of the format. A message without text is refused.
 */
export const readMessages = (
  text: string,
  readMessage: (message: WireMessage) => Copy | undefined,
): FormatReading => {
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  for (const message of frameMessages(text)) {
    const copy = isEmpty(message) ? undefined : readMessage(message)
    if (copy) copies.push(message.trailer.text === '' ? { ...copy, ...warnOfCut(copy.blocks) } : copy)
    else rejections.push(isEmpty(message) ? emptyMessage(message) : unknownHeader(message))
  }
  return { ok: true, copies: joinTakes(copies), rejections }
}

const isEmpty = ({ text }: WireMessage): boolean => !/\S/.test(withoutControls(text.text))

const emptyMessage = ({ text }: WireMessage): Rejection => ({
  code: 'empty',
  field: 'text',
  ...text.at,
  detail: 'The message has a header but no text. Send it again with its text.',
})

const unknownHeader = ({ header }: WireMessage): Rejection => ({
  code: 'malformed',
  field: 'header',
  ...header.at,
  detail:
    'The header has no message number where the format requires it. Send the message with its complete header.',
})

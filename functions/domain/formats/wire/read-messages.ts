import type { Copy, Span } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { SOH } from './control-characters.ts'
import { frameMessages, type WireMessage } from './frame-messages.ts'
import { joinTakes } from './join-takes.ts'
import { warnOfCut } from './warn-of-cut.ts'
import { withoutControls } from './without-controls.ts'

/**
 * Reads the messages of a drop: a story a message, but for takes of one story, which are joined. `readMessage` gives undefined for
 * a header that is none of the format. A message without text is refused. What stands before the first counts if it is an order. `opening`
 * finds headers where controls are lost.
 */
export const readMessages = (
  text: string,
  readMessage: (message: WireMessage) => Copy | undefined,
  opening?: RegExp,
): FormatReading => {
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  for (const message of frameMessages(text, opening)) {
    const copy = isEmpty(message) ? undefined : readMessage(message)
    if (copy) copies.push(message.trailer.text === '' ? { ...copy, ...warnOfCut(copy.blocks) } : copy)
    else rejections.push(isEmpty(message) ? emptyMessage(message) : unknownHeader(message))
  }
  const orders = ordersBefore(text)
  const joined = joinTakes(copies)
  return {
    ok: true,
    copies:
      orders.length === 0
        ? joined
        : joined.map(copy => ({ ...copy, titles: [...(copy.titles ?? []), ...orders] })),
    rejections,
  }
}

/** Orders that whoever passed the drop on set before its first message. */
const ordersBefore = (text: string): Span[] =>
  text
    .slice(0, Math.max(text.indexOf(SOH), 0))
    .split(/[\r\n]+/, 20)
    .map(line => withoutControls(line).trim())
    .filter(line => line !== '' && isOrder(line))
    .map(raw => ({ raw, source: 'wire: above' }))

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

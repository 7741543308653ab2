import type { Source } from '../../source.ts'
import type { FormatReading } from '../format.ts'
import { frameMessages } from '../wire/frame-messages.ts'
import { joinTakes } from '../wire/join-takes.ts'
import { readMessage } from './read-message.ts'

/** Reads a drop of ANPA 1312: a story a message, but for takes of one story, which are joined. */
export const readAnpa1312 = ({ text, receivedAt }: Source): FormatReading => {
  const messages = frameMessages(text).filter(({ header }) => /\S/.test(header.text))
  const copies = messages.map(message => readMessage(message, receivedAt))
  const unread = copies.filter(copy => copy === undefined).length
  return {
    ok: true,
    copies: joinTakes(copies.filter(copy => copy !== undefined)),
    ...(unread > 0 && { warnings: [`messages without a header of ANPA 1312: ${unread}`] }),
  }
}

import type { Source } from '#domain/source.ts'
import type { FormatReading } from '../format.ts'
import { readMessages } from '../wire/read-messages.ts'
import { bareHeader } from './header-line.ts'
import { readMessage } from './read-message.ts'

/** Reads a drop of IPTC 7901. */
export const readIptc7901 = ({ text, receivedAt }: Source): FormatReading =>
  readMessages(text, message => readMessage(message, receivedAt), bareHeader)

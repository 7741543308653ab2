import PostalMime from 'postal-mime'
import { decode } from '#domain/encoding/decode.ts'
import type { Outcome } from '#domain/outcome.ts'
import { headerSpan } from './header-span.ts'
import { mailBytes } from './mail-bytes.ts'
import { isPart, type Part } from './part.ts'

/** Caps of what a mail with a story may hold: far above any real one. */
const limits = { maxNestingDepth: 32, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 0 }

/** The largest mail without attachments, in bytes: a story of a million characters, encoded. */
const MAX_TEXT = 4 * 1024 * 1024

const tooLong: Outcome<never> = {
  ok: false,
  rejection: {
    code: 'too-large',
    field: 'body',
    detail: 'The text of the email is too long for a story. Send it in parts.',
  },
}

/**
 * Parses a mail into its parts. The library's own texts are not used: it puts U+FFFD where a part belies its charset, so the
 * parts' bytes are taken and decoded as those of any drop. Headers in raw 8-bit characters, which are no mail and are sent, are read.
 */
export const parseMessage = async (bytes: Uint8Array): Promise<Outcome<Part>> => {
  const mail = mailBytes(bytes)
  const { start, end, body } = headerSpan(mail, mail.length)
  const header = await decode(mail.subarray(start, end))
  if (!header.ok) return header
  const { text } = header.value
  const message = Buffer.concat([Buffer.from(`${text}\r\n\r\n`), mail.subarray(body)])
  if (message.length > MAX_TEXT && !/^content-type:\s*(?:multipart|message)\//im.test(text)) return tooLong
  const parser = new PostalMime(limits)
  try {
    await parser.parse(message)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const detail = `The email cannot be read: ${error.message.replace(/\.?$/, '.')} Send the story as plain text.`
    return { ok: false, rejection: { code: 'malformed', detail } }
  }
  const root: unknown = 'root' in parser ? parser.root : undefined
  if (!isPart(root)) throw new Error('postal-mime has changed: its tree is not where it was')
  return { ok: true, value: root }
}

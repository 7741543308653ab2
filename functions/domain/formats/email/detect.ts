import type { Source } from '#domain/source.ts'
import { headerSpan } from './message/header-span.ts'
import { mailBytes } from './message/mail-bytes.ts'

/** How many bytes of a mail's header are searched. */
const REACH = 32 * 1024

/** "<", "{" and "[": what markup and JSON begin with, and no field of a mail. */
const MARKUP: ReadonlySet<number> = new Set([0x3c, 0x7b, 0x5b])

/** Fields that only mail has, and fields that other texts may begin with as well. */
const TELLING =
  /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|content-transfer-encoding)$/
const COMMON = /^(?:from|to|cc|date|subject|reply-to|sender|content-type)$/
/** A mail of parts (RFC 2046, 5.1). */
const PARTED = /^content-type\s*:\s*multipart\//i

/**
 * A mail (RFC 5322): it begins with header fields, among them one that only mail has, a sender's address, or the type of a mail of parts.
 */
export const detectEmail = ({ bytes }: Source): boolean => {
  if (MARKUP.has(bytes[0] ?? 0)) return false
  const mail = mailBytes(bytes.subarray(0, REACH))
  const { start, end } = headerSpan(mail, REACH)
  const head = Buffer.from(mail.subarray(start, end)).toString('latin1')
  let telling = 0
  let common = 0
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) continue
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trimEnd().toLowerCase()
    if (!/^[!-9;-~]+$/.test(name)) return false
    if (TELLING.test(name)) telling += 1
    if (COMMON.test(name)) common += 1
    if ((name === 'from' && line.includes('@')) || PARTED.test(line)) telling += 1
  }
  return telling > 0 && telling + common >= 2
}

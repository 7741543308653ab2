import type { Rejection } from '#schemas/rejection.ts'
import type { InnerDrop } from '../format.ts'
import { decodeHeader } from './message/decode-header.ts'
import { decodePart } from './message/decode-part.ts'
import type { Part } from './message/part.ts'

/** Types of attachments that may be stories, and their names if the type says nothing. */
const STORY_TYPE =
  /^(?:text\/(?!calendar|vcard|x-vcard|css|rfc822-headers)|message\/rfc822|application\/(?:xml|json|xhtml\+xml|.*\+xml|.*\+json|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$)/
const STORY_NAME = /\.(?:txt|md|xml|json|docx|html?|nitf|iptc|anpa|eml)$/i

/** The attachments of a mail. */
export interface Attachments {
  drops: InnerDrop[]
  /** What is not read, with the reason for each. */
  refused: Rejection[]
}

/** Sorts attachments: texts, XML, JSON, Word files and mails are drops of their own; nothing else is read. */
export const readAttachments = async (parts: readonly Part[]): Promise<Attachments> => {
  const drops: InnerDrop[] = []
  const refused: Rejection[] = []
  const taken = new Set<string>()
  for (const [index, part] of parts.entries()) {
    const { value: type, params } = part.contentType.parsed
    const stated = decodeHeader(part.contentDisposition.parsed.params.filename ?? params.name ?? '')
    const name = stated.replace(/^.*[/\\]/, '') || `attachment-${index + 1}`
    const path = taken.has(name) ? `${index + 1}-${name}` : name
    taken.add(path)
    if (STORY_TYPE.test(type) || (type === 'application/octet-stream' && STORY_NAME.test(name)))
      drops.push({ path, bytes: await bytesOf(part) })
    else refused.push(notRead(path, type))
  }
  return { drops, refused }
}

/**
 * The bytes of an attachment. Plain text with a stated charset is converted to UTF-8, since the statement
 * stays in the mail.
 */
const bytesOf = async (part: Part): Promise<Uint8Array> => {
  const { value: type, params } = part.contentType.parsed
  const decoded = type === 'text/plain' && params.charset ? await decodePart(part) : undefined
  return decoded?.ok ? Buffer.from(decoded.value.text) : new Uint8Array(part.content ?? new ArrayBuffer(0))
}

const notRead = (path: string, type: string): Rejection => ({
  code: 'unsupported-media',
  detail: `The attachment "${path.slice(0, 80)}" (${type.slice(0, 80)}) was not read. Send the story as text or Word, and drop an archive by itself.`,
  path,
})

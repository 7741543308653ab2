import type { Rejection } from '#schemas/drops/rejection.ts'
import type { InnerDrop } from '../format.ts'
import { decodeHeader } from './message/decode-header.ts'
import { decodePart } from './message/decode-part.ts'
import type { Part } from './message/part.ts'

/** Types of attachments that may be stories, and their names if the type says nothing. */
const STORY_TYPE =
  /^(?:text\/(?!calendar|vcard|x-vcard|css|rfc822-headers)|message\/rfc822|application\/(?:xml|json|xhtml\+xml|.*\+xml|.*\+json|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$)/
const STORY_NAME = /\.(?:txt|tst|md|xml|json|docx|html?|nitf|newsml|iptc|anpa|eml)$/i
/** How a story in a wire format begins, whose name has no ending: "newsml_L8N1_version_2". */
const WIRE_START = /^(?:\xEF\xBB\xBF)?\s{0,20}(?:<\?xml\s|\{\s*"|zczc\s|\p{Cc}{1,3}\p{L}{1,5}\d{3,4}\D)/iu

/** What signs a mail, and is nothing of its content. */
const SIGNATURE = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys|pgp-encrypted)$/
/** What stands beside stories, and holds none. */
const ASIDE =
  /^(?:image|audio|video|font)\/|^text\/(?:calendar|vcard|x-vcard|css|rfc822-headers)$|^application\/ics$/

/** The attachments of a mail. */
export interface Attachments {
  drops: InnerDrop[]
  /** Of those that are not read, what may hold a story. */
  documents: Rejection[]
  /** What is not read, with the reason for each. */
  refused: Rejection[]
}

/** Sorts attachments: texts, XML, JSON, Word files and mails are drops of their own; nothing else is read. */
export const readAttachments = async (parts: readonly Part[]): Promise<Attachments> => {
  const drops: InnerDrop[] = []
  const refused: Rejection[] = []
  const documents: Rejection[] = []
  const taken = new Set<string>()
  for (const [index, part] of parts.entries()) {
    const { value: type, params } = part.contentType.parsed
    const stated = decodeHeader(part.contentDisposition.parsed.params.filename ?? params.name ?? '')
    const name = stated.replace(/^.*[/\\]/, '') || `attachment-${index + 1}`
    const path = taken.has(name) ? `${index + 1}-${name}` : name
    taken.add(path)
    if (STORY_TYPE.test(type) || (type.startsWith('application/') && mayBeStory(name, part)))
      drops.push({ path, bytes: await bytesOf(part) })
    else if (!SIGNATURE.test(type)) {
      refused.push(notRead(path, type))
      if (!ASIDE.test(type)) documents.push(notRead(path, type))
    }
  }
  return { drops, documents, refused }
}

/** Whether its name says that it is a story, or, in a name that says nothing, its first characters. */
const mayBeStory = (name: string, { content }: Part): boolean =>
  STORY_NAME.test(name) ||
  (!/\.\w{1,5}$/.test(name) &&
    WIRE_START.test(Buffer.from(content ?? new ArrayBuffer(0)).toString('latin1', 0, 60)))

/**
 * The bytes of an attachment. Plain text with a stated charset is converted to UTF-8, since the statement
 * stays in the mail.
 */
const bytesOf = async (part: Part): Promise<Uint8Array> => {
  const { value: type, params } = part.contentType.parsed
  const decoded = type === 'text/plain' && params.charset ? await decodePart(part) : undefined
  return decoded?.ok ? Buffer.from(decoded.value.text) : new Uint8Array(part.content ?? new ArrayBuffer(0))
}

/** Types that hide what they hold, and what to do. */
const advice = [
  [/pkcs7-mime$/, 'The email is encrypted or signed in one piece (S/MIME): send it without that.'],
  [/ms-tnef$/, 'Outlook packed the text and files in it: send the mail as HTML or plain text.'],
  [
    /^application\/octet-stream$/,
    'If the email is encrypted, send it without that. Send the story as text or Word.',
  ],
  [/./, 'Send the story as text or Word, and drop an archive by itself.'],
] as const

const notRead = (path: string, type: string): Rejection => ({
  code: 'unsupported-media',
  detail: `The attachment "${path.slice(0, 80)}" (${type.slice(0, 80)}) was not read. ${advice.find(([types]) => types.test(type))?.[1]}`,
  path,
})

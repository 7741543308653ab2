import type { Span } from '#domain/copy.ts'
import { foldName } from '#domain/json/fold-name.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Source } from '#domain/source.ts'
import type { InnerDrop } from '../format.ts'
import { formats } from '../index.ts'
import { embargoMembers } from './state/embargo-members.ts'

/** What reads any XML, JSON or text, which a value that is none of these is as well. */
const general: ReadonlySet<string> = new Set([
  'html',
  'xml',
  'json',
  'markdown',
  'csv',
  'agency-text',
  'text',
])

/** A value of a system's own XML or JSON: the name of what holds it, and its text. */
export interface NamedText {
  name: string
  span: Span
}

/** Longer values beside a document are no orders on it, in characters. */
const longest = 300
/** How many values beside it are searched for orders. */
const most = 200

/**
 * The documents that a system packed as text in its own XML or JSON: in CDATA, with `<` as `&lt;`, or as a string (the `Message` of Amazon SNS). Each is a file
 * inside the drop, called as what holds it; what else the system says stands over it. Undefined if there is none.
 */
export const packedDocuments = (
  texts: readonly NamedText[],
  source: Source,
): AsyncIterable<Outcome<InnerDrop>> | undefined => {
  const documents = texts.filter(({ span }) => isDocument(span.raw, source))
  if (documents.length === 0) return undefined
  const titles = texts
    .filter(({ span }) => span.raw.length <= longest && /\S/.test(span.raw))
    .slice(0, most)
    .map(({ name, span }) => (isEmbargo(name) ? { ...span, raw: `Embargo: ${span.raw}` } : span))
  return open(documents, titles)
}

const isDocument = (text: string, source: Source): boolean =>
  /^\s*[<{[]/.test(text) &&
  formats.some(({ name, detect }) => !general.has(name) && detect({ ...source, text }))

const isEmbargo = (name: string): boolean => embargoMembers.some(member => foldName(name).endsWith(member))

async function* open(
  documents: readonly NamedText[],
  titles: readonly Span[],
): AsyncIterable<Outcome<InnerDrop>> {
  for (const [index, { name, span }] of documents.entries()) {
    const path = `${name || 'story'}${index > 0 ? `-${index + 1}` : ''}`
    // Its declaration speaks of the bytes that it was before.
    const text = span.raw.trimStart().replace(/^(<\?xml[^>]{0,200}?)\sencoding=["'][\w-]*["']/, '$1')
    yield { ok: true, value: { path, bytes: Buffer.from(text), titles } }
  }
}

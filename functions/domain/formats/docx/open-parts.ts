import { judgeEntries } from '#domain/archive/judge-entries.ts'
import { openArchive } from '#domain/archive/open-archive.ts'
import { decode } from '#domain/encoding/decode.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Allowance } from '#domain/source.ts'
import { declaredEncoding } from '#domain/xml/declared-encoding.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

/** The most that the text of a Word file may unpack to: 4 MiB of XML, about 100,000 words. */
const MAX_XML = 4 * 1024 * 1024

/** Parts with text, styles and properties. Pictures, macros and embedded documents stay packed. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|custom)\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

/** XML by part name ("word/document.xml"). */
export type Parts = Readonly<Record<string, string>>

/**
 * The XML parts of a Word file, unpacked within limits and each checked to be well-formed, not too deep and
 * without entities of its own, so that the library that reads them next need not be safe.
 */
export const openParts = async (bytes: Uint8Array, allowance: Allowance): Promise<Outcome<Parts>> => {
  const opened = await openArchive(bytes)
  if (!opened.ok) return opened
  const entries = opened.value.filter(({ path }) => PART.test(path))
  const unsafe = judgeEntries(entries, Math.min(MAX_XML, allowance.bytes))
  if (unsafe) return { ok: false, rejection: unsafe }
  allowance.bytes -= entries.reduce((sum, { size }) => sum + size, 0)
  const parts: Record<string, string> = {}
  for (const entry of entries) {
    const { path } = entry
    if (entry.isEncrypted) return encrypted
    const inflated = await entry.inflate()
    if (!inflated.ok) return inflated
    const decoded = await decode(inflated.value, declaredEncoding(inflated.value))
    if (!decoded.ok) return decoded
    const parsed = parseXml(decoded.value.text)
    if (!parsed.ok) return parsed
    parts[path] = decoded.value.text.replace(/^\s*<\?xml\s[^>]*\?>/, '')
  }
  return { ok: true, value: parts }
}

const encrypted: Outcome<never> = {
  ok: false,
  rejection: {
    code: 'unsafe-archive',
    detail: 'The Word file is encrypted. Save it without a password and drop it again.',
  },
}

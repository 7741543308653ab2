import { decode } from '#domain/encoding/decode.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Part } from './part.ts'

/**
 * The text of a part, decoded like a drop that declares its charset, with lines joined if it is
 * `format=flowed`.
 */
export const decodePart = async (part: Part): Promise<Outcome<{ text: string; warnings: string[] }>> => {
  const { charset, format = '', delsp = '' } = part.contentType.parsed.params
  const bytes = new Uint8Array(part.content ?? new ArrayBuffer(0))
  const decoded = await decode(bytes, charset)
  if (!decoded.ok) return decoded
  const { text, warnings } = decoded.value
  const flowed = format.toLowerCase() === 'flowed'
  const joined = flowed ? part.decodeFlowedText(text, delsp.toLowerCase() === 'yes') : text
  return { ok: true, value: { text: joined, warnings } }
}

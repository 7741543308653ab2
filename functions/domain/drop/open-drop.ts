import { decode } from '../encoding/decode.ts'
import { byteFormats } from '../formats/byte-formats.ts'
import type { Format } from '../formats/format.ts'
import { formats } from '../formats/index.ts'
import type { Outcome } from '../outcome.ts'
import type { Allowance, Source } from '../source.ts'
import { declaredEncoding } from '../xml/declared-encoding.ts'
import type { DropBytes } from './drop-bytes.ts'

/**
 * Detects the format of a drop, or takes the one `name` names, and decodes the drop if the format is textual.
 * `allowance` is how much it may unpack to.
 */
export const openDrop = async (
  { bytes, path, receivedAt }: DropBytes,
  allowance: Allowance,
  name?: string,
): Promise<Outcome<{ format: Format; source: Source }>> => {
  const raw: Source = { bytes, text: '', encoding: '', path, receivedAt, warnings: [], allowance }
  const ofBytes = byteFormats.find(each => (name ? each.name === name : each.detect(raw)))
  if (ofBytes) return { ok: true, value: { format: ofBytes, source: raw } }
  const decoded = await decode(bytes, declaredEncoding(bytes))
  if (!decoded.ok) return decoded
  const source: Source = { ...raw, ...decoded.value }
  if (!/[^\s\0]/.test(source.text))
    return {
      ok: false,
      rejection: { code: 'empty', detail: 'The drop contains no text. Drop the story again.' },
    }
  const format = formats.find(each => (name ? each.name === name : each.detect(source)))
  if (format) return { ok: true, value: { format, source } }
  const detail = 'This is not a format that Wiredesk reads. Send the story as text or in a supported format.'
  return { ok: false, rejection: { code: 'unknown-format', detail } }
}

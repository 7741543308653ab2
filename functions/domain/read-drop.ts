import type { Rejection } from '#schemas/rejection.ts'
import type { Normalized } from './copy.ts'
import { decode } from './decode.ts'
import { firstBytes } from './first-bytes.ts'
import { formats } from './formats/index.ts'
import { normalizeCopy } from './normalize/normalize-copy.ts'
import type { Source } from './source.ts'
import { declaredEncoding } from './xml/declared-encoding.ts'

export interface DropBytes {
  bytes: Uint8Array
  /** Key of the drop, or path of a file: the identity of copy that states none. */
  path: string
  /** When it arrived, RFC 3339 UTC. */
  receivedAt: string
}

/** What a drop holds. A package may give stories and rejections both. */
export type DropReading =
  | { ok: true; format: string; stories: Normalized[]; rejections: Rejection[]; warnings: string[] }
  | { ok: false; format?: string; rejection: Rejection }

/**
 * Reads a drop: decodes it, finds its format (or takes the one that `options.format` names), and normalizes each story in it.
 * Gives a rejection where no story can be had. Pure: the same bytes, path and time give the same articles.
 */
export const readDrop = async (drop: DropBytes, options: { format?: string } = {}): Promise<DropReading> => {
  const { bytes, path, receivedAt } = drop
  const decoded = decode(bytes, declaredEncoding(bytes))
  if (!decoded.ok) return { ok: false, rejection: { ...decoded.rejection, firstBytes: firstBytes(bytes) } }
  const source: Source = { ...decoded.value, bytes, path, receivedAt }
  if (!/[^\s\0\uFEFF]/.test(source.text))
    return refuse('empty', 'The drop holds no text. Drop the story again.')
  const format = formats.find(each => (options.format ? each.name === options.format : each.detect(source)))
  if (!format) {
    const detail =
      'This is none of the formats that Wiredesk reads. Send the story as text, or as one of them.'
    return refuse('unknown-format', detail, { firstBytes: firstBytes(bytes) })
  }
  const reading = await format.read(source)
  if (!reading.ok) return { ok: false, format: format.name, rejection: reading.rejection }
  const stories: Normalized[] = []
  const rejections: Rejection[] = [...(reading.rejections ?? [])]
  for (const [index, copy] of reading.copies.entries()) {
    const outcome = normalizeCopy(copy, { path, receivedAt, index })
    if (outcome.ok) stories.push(outcome.value)
    else rejections.push(outcome.rejection)
  }
  const first = rejections[0]
  if (stories.length === 0 && first) return { ok: false, format: format.name, rejection: first }
  const warnings = [
    ...source.warnings,
    ...(reading.warnings ?? []),
    ...stories.flatMap(story => story.warnings),
  ]
  return { ok: true, format: format.name, stories, rejections, warnings: [...new Set(warnings)] }
}

const refuse = (code: Rejection['code'], detail: string, more: Partial<Rejection> = {}): DropReading => ({
  ok: false,
  rejection: { code, detail, ...more },
})

import type { Rejection } from '#schemas/rejection.ts'
import type { Normalized } from '../copy.ts'
import { firstBytes } from '../encoding/first-bytes.ts'
import { normalizeCopy } from '../normalize/normalize-copy.ts'
import type { Outcome } from '../outcome.ts'
import type { Allowance } from '../source.ts'
import type { DropBytes } from './drop-bytes.ts'
import { openDrop } from './open-drop.ts'
import { readInside } from './read-inside.ts'
import { refuseLongCopy } from './refuse-long-copy.ts'
import { refuseLongField } from './refuse-long-field.ts'

/**
 * What a drop holds. A package may yield both stories and rejections; if it yields no story, `more` holds the
 * rejections after the first.
 */
export type DropReading =
  | { ok: true; format: string; stories: Normalized[]; rejections: Rejection[]; warnings: string[] }
  | { ok: false; format?: string; rejection: Rejection; more?: Rejection[] }

/** How to read a drop: in which format, and, for a file inside others, their formats from the outermost. */
export interface DropOptions {
  format?: string | undefined
  inside?: readonly string[]
  allowance?: Allowance
}

/**
 * The most a drop may unpack to in all: 32 MiB, twenty times the text of the largest real archive of a day's
 * stories.
 */
const MAX_UNPACKED = 32 * 1024 * 1024

/**
 * Reads a drop: decodes it, detects its format (or takes the one `options.format` names), and normalizes each
 * story in it. Files inside it are read as drops of their own, identified by their path inside the drop.
 * Returns a rejection if no story can be had. Pure: the same bytes, path and time yield the same articles.
 */
export const readDrop = async (drop: DropBytes, options: DropOptions = {}): Promise<DropReading> => {
  const { path, receivedAt } = drop
  const { inside = [], allowance = { bytes: MAX_UNPACKED } } = options
  const opened = await openDrop(drop, allowance, options.format)
  if (!opened.ok) return refuse(drop, undefined, [opened.rejection])
  const { format, source } = opened.value
  const reading = await format.read(source)
  if (!reading.ok) return refuse(drop, format.name, [reading.rejection])
  const stories: Normalized[] = []
  const rejections: Rejection[] = [...(reading.rejections ?? [])]
  for (const [index, copy] of reading.copies.entries()) {
    const long = refuseLongCopy(copy) ?? refuseLongField(copy)
    const outcome: Outcome<Normalized> = long
      ? { ok: false, rejection: long }
      : await normalizeCopy(copy, { path, receivedAt, index })
    if (outcome.ok) stories.push(outcome.value)
    else rejections.push(outcome.rejection)
  }
  const warnings = [
    ...source.warnings,
    ...(reading.warnings ?? []),
    ...stories.flatMap(story => story.warnings),
  ]
  for await (const inner of reading.drops ?? []) {
    const found = inner.ok
      ? await readInside(inner.value, drop, { inside: [...inside, format.name], allowance })
      : { stories: [], rejections: [inner.rejection], warnings: [] }
    stories.push(...found.stories)
    rejections.push(...found.rejections)
    warnings.push(...found.warnings)
  }
  if (stories.length === 0) return refuse(drop, format.name, rejections)
  return {
    ok: true,
    format: format.name,
    stories,
    rejections: rejections.map(rejection => showBytes(rejection, drop)),
    warnings: [...new Set(warnings)],
  }
}

const nothing: Rejection = { code: 'empty', detail: 'The drop contains no story. Send the story itself.' }

const refuse = (
  drop: DropBytes,
  format: string | undefined,
  [first = nothing, ...more]: readonly Rejection[],
): DropReading => ({
  ok: false,
  ...(format && { format }),
  rejection: showBytes(first, drop),
  ...(more.length > 0 && { more: more.map(rejection => showBytes(rejection, drop)) }),
})

/**
 * Adds the first bytes of the drop to a rejection, unless it already has those of a file inside, or there are
 * none.
 */
const showBytes = (rejection: Rejection, { bytes }: DropBytes): Rejection =>
  bytes.length === 0 || rejection.firstBytes !== undefined
    ? rejection
    : { ...rejection, firstBytes: firstBytes(bytes) }

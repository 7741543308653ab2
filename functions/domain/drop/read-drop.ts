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

/** What a drop holds. A package may give stories and rejections both; where it gives no story, `more` are the rejections after the first. */
export type DropReading =
  | { ok: true; format: string; stories: Normalized[]; rejections: Rejection[]; warnings: string[] }
  | { ok: false; format?: string; rejection: Rejection; more?: Rejection[] }

/** How a drop is read: as the format of a name, and, where it is a file inside others, their formats from the outermost. */
export interface DropOptions {
  format?: string | undefined
  inside?: readonly string[]
  allowance?: Allowance
}

/** What a drop may unpack to in all: 32 MiB, twenty times the text of the largest real archive of a day's stories. */
const MAX_UNPACKED = 32 * 1024 * 1024

/**
 * Reads a drop: decodes it, finds its format (or takes the one that `options.format` names), and normalizes each story in it; files
 * in it are read as drops of their own, their identity being their path inside the drop. Gives a rejection
 * where no story can be had. Pure: the same bytes, path and time give the same articles.
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

const nothing: Rejection = { code: 'empty', detail: 'The drop holds no story. Send the story itself.' }

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

/** With the first bytes of the drop, unless it has those of a file inside it, or there are none. */
const showBytes = (rejection: Rejection, { bytes }: DropBytes): Rejection =>
  bytes.length === 0 || rejection.firstBytes !== undefined
    ? rejection
    : { ...rejection, firstBytes: firstBytes(bytes) }

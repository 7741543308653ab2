import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Copy, Normalized, Span } from '../copy.ts'
import { firstBytes } from '../encoding/first-bytes.ts'
import type { CopyContext } from '../normalize/copy-context.ts'
import { normalizeCopy } from '../normalize/normalize-copy.ts'
import type { Outcome } from '../outcome.ts'
import type { Allowance } from '../source.ts'
import { decodeDoubled } from './decode-doubled.ts'
import type { DropBytes } from './drop-bytes.ts'
import type { DropReading } from './drop-reading.ts'
import { heldByComments } from './held-by-comments.ts'
import { heldByName } from './held-by-name.ts'
import { openDrop } from './open-drop.ts'
import { readInside } from './read-inside.ts'
import { refuseLongCopy } from './refuse-long-copy.ts'
import { refuseLongField } from './refuse-long-field.ts'

interface Options {
  /** The format to read it in; by default it is detected. */
  format?: string | undefined
  /** In how many files this one stands. */
  depth?: number
  /** How much it may unpack to, shared with the files around it. */
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
export const readDrop = async (drop: DropBytes, options: Options = {}): Promise<DropReading> => {
  const { path, receivedAt } = drop
  const { depth = 0, allowance = { bytes: MAX_UNPACKED } } = options
  const opened = await openDrop(drop, allowance, options.format)
  if (!opened.ok) return refuse(drop, undefined, [opened.rejection])
  const { format, source } = opened.value
  const reading = await format.read(source)
  if (!reading.ok) return refuse(drop, format.name, [reading.rejection])
  const held = heldByComments(source.text)
  const stories: Normalized[] = []
  const rejections: Rejection[] = [...(reading.rejections ?? [])]
  for (const [index, stated] of reading.copies.entries()) {
    const copy = underTitles(await decodeDoubled(stated), drop, held)
    const long = refuseLongCopy(copy) ?? refuseLongField(copy)
    const outcome: Outcome<Normalized> = long
      ? { ok: false, rejection: long }
      : await normalizeCopy(copy, { path, receivedAt, index })
    if (outcome.ok) {
      const read = await withSubstitute(copy, outcome.value, { path, receivedAt, index })
      stories.push(...read.map(story => showRefused(story, drop)))
    } else rejections.push(outcome.rejection)
  }
  const warnings = [
    ...source.warnings,
    ...(reading.warnings ?? []),
    ...stories.flatMap(story => story.warnings),
  ]
  const readInner = (file: DropBytes) => readDrop(file, { depth: depth + 1, allowance })
  for await (const inner of reading.drops ?? []) {
    const found = inner.ok
      ? await readInside(inner.value, drop, { depth: depth + 1, read: readInner })
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

/** The story, and, under a kill, the one that it sends in the place of its own. */
const withSubstitute = async (copy: Copy, story: Normalized, context: CopyContext): Promise<Normalized[]> =>
  story.notice?.kind === 'kill' && copy.blocks.length > 2
    ? (await import('./read-substitute.ts')).readSubstitute(copy, story, context)
    : [story]

/** Copy with the titles that stand over it in the drop around it, and what its name and its comments hold back. */
const underTitles = (copy: Copy, { titles = [], path }: DropBytes, held: readonly Span[]): Copy => {
  const over = [...titles, ...heldByName(path), ...held]
  return over.length > 0 ? { ...copy, titles: [...(copy.titles ?? []), ...over] } : copy
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
 * Adds the first bytes of the drop to a rejection, unless it is of a file inside, whose bytes it has itself, or there are
 * none.
 */
const showBytes = (rejection: Rejection, { bytes }: DropBytes): Rejection =>
  bytes.length === 0 || rejection.path !== undefined || rejection.firstBytes !== undefined
    ? rejection
    : { ...rejection, firstBytes: firstBytes(bytes) }

/** The same for what may refuse a hold without a text. */
const showRefused = (story: Normalized, drop: DropBytes): Normalized =>
  story.notice?.refusal
    ? { ...story, notice: { ...story.notice, refusal: showBytes(story.notice.refusal, drop) } }
    : story

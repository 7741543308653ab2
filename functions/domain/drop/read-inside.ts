import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Normalized } from '../copy.ts'
import type { InnerDrop } from '../formats/format.ts'
import type { DropBytes } from './drop-bytes.ts'
import type { DropReading } from './drop-reading.ts'

/**
 * How deep files inside files are opened: a Word file attached to a mail in an archive is the third level.
 */
const MAX_DEPTH = 3

interface Options {
  /** In how many files this one stands. */
  depth: number
  /** Reads it as a drop. */
  read: (drop: DropBytes) => Promise<DropReading>
}

/** What the files inside a drop yielded. */
export interface InnerReading {
  stories: Normalized[]
  rejections: Rejection[]
  warnings: string[]
}

/**
 * Reads a file inside a drop as a drop of its own; its results carry its path inside. Refuses nesting that is
 * too deep.
 */
export const readInside = async (
  { path, bytes, titles = [] }: InnerDrop,
  outer: DropBytes,
  { depth, read }: Options,
): Promise<InnerReading> => {
  if (depth > MAX_DEPTH) return { stories: [], rejections: [nested(path)], warnings: [] }
  const over = [...(outer.titles ?? []), ...titles]
  const drop = { bytes, path: `${outer.path}/${path}`, receivedAt: outer.receivedAt, titles: over }
  const reading = await read(drop)
  const within = (inner: string | undefined) => (inner ? `${path}/${inner}` : path)
  const rejections = reading.ok ? reading.rejections : [reading.rejection, ...(reading.more ?? [])]
  return {
    stories: (reading.ok ? reading.stories : []).map(story => ({ ...story, path: within(story.path) })),
    rejections: rejections.map(rejection => ({ ...rejection, path: within(rejection.path) })),
    warnings: (reading.ok ? reading.warnings : []).map(warning => `${path}: ${warning}`),
  }
}

const nested = (path: string): Rejection => ({
  code: 'unsafe-archive',
  detail: `"${path}" is nested in more than ${MAX_DEPTH} files. Send it by itself.`,
  path,
})

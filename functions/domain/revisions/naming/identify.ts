import { createHash } from 'node:crypto'
import { isUniqueId } from './is-unique-id.ts'
import { lastingId } from './lasting-id.ts'

/** What an article's identity is derived from. */
export interface Identified {
  /** A globally unique identifier that lasts through all revisions (G2 `guid`). */
  storyId?: string | undefined
  /** The agency's own identifier of the story, without its version. */
  sourceId?: string | undefined
  /** Its version: an identifier that ends in it names all revisions without it. */
  sourceVersion?: string | undefined
  /** The agency whose identifier it is. */
  agency?: string | undefined
  /**
   * Key of the drop: the identity of copy that states none, so that a corrected drop under the same key is a
   * new revision.
   */
  path: string
  /** Position within a package, from 0. */
  index?: number
}

/**
 * The lasting id of an article: 24 hexadecimal digits (96 bits of SHA-256), safe in URLs and file names, the
 * same for every drop of the same story. A globally unique identifier counts wherever it appears, in any
 * format, and whichever agency a drop names or omits: a kill seldom says as much as its story.
 */
export const identify = ({
  storyId,
  sourceId,
  sourceVersion,
  agency,
  path,
  index = 0,
}: Identified): string => {
  const stated = sourceId ? ['source', agency?.toLowerCase() ?? '', sourceId] : ['path', path, String(index)]
  const unique = storyId ?? (sourceId && isUniqueId(sourceId) ? sourceId : undefined)
  const name = unique ? ['story', lastingId(unique, sourceVersion)] : stated
  return createHash('sha256').update(name.join('\0')).digest('hex').slice(0, 24)
}

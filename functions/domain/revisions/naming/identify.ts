import { createHash } from 'node:crypto'

/** What an article's identity is made of. */
export interface Identified {
  /** An identifier that is unique in the world and lasts through all revisions (G2 `guid`). */
  storyId?: string | undefined
  /** The agency's own identifier of the story, without its version. */
  sourceId?: string | undefined
  /** Whose identifier it is. */
  agency?: string | undefined
  /** Key of the drop: the identity of copy that states none, so a corrected drop under the same key is a new revision. */
  path: string
  /** Place within a package, from 0. */
  index?: number
}

/** Identifiers that are unique whoever gives them: a URI with its scheme ("urn:newsml:…", "tag:…", "https:…"), a UUID. */
const UNIQUE = /^(?:[a-z][a-z\d+.-]*:\S{3,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

/**
 * The lasting id of an article: 24 hexadecimal digits (96 bits of SHA-256), safe in URLs and file names, the same for every
 * drop of the same story. One that is unique in the world identifies it in whatever element of whatever format it stands, and whichever
 * agency a drop names or leaves out: a kill seldom says as much as its story.
 */
export const identify = ({ storyId, sourceId, agency, path, index = 0 }: Identified): string => {
  const stated = sourceId ? ['source', agency?.toLowerCase() ?? '', sourceId] : ['path', path, String(index)]
  const unique = storyId ?? (sourceId && UNIQUE.test(sourceId) ? sourceId : undefined)
  const name = unique ? ['story', unique] : stated
  return createHash('sha256').update(name.join('\0')).digest('hex').slice(0, 24)
}

import { normalizeByline } from '../byline/normalize-byline.ts'
import type { NormalizedByline } from '../byline/normalized-byline.ts'

/** A marker that stuck to its name: "byAna Ruiz". */
const glued = /^[Bb]y(?=\p{Lu}\p{Ll})/u
/** The button of ESPN's box on a writer: "CloseAna Ruiz". */
const closing = /^Close(?=\p{Lu}\p{Ll})/u

/** The label of the BBC's services: "Автор, Анна Орлова". */
const labelled = /^(?:auth?or|auteur|автор|penulis|yazan|tác giả|作者)[,，] ?(?=\p{L})/iu

/** A line above a story read as a byline, or undefined: it names a person or a collective, and is no longer than a line. */
export const readHeadByline = (text: string, stated = false): NormalizedByline | undefined => {
  if (text.length > 300) return undefined
  const line = text.replace(closing, '').replace(labelled, 'By ').replace(glued, '$& ')
  const byline = normalizeByline(line, { stated })
  return byline && (byline.authors.length > 0 || byline.collective) ? byline : undefined
}

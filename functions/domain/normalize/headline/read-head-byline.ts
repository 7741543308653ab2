import { normalizeByline } from '../byline/normalize-byline.ts'
import type { NormalizedByline } from '../byline/normalized-byline.ts'

/** A marker that stuck to its name: "byAna Ruiz". */
const glued = /^[Bb]y(?=\p{Lu}\p{Ll})/u
/** The button of ESPN's box on a writer: "CloseAna Ruiz". */
const closing = /^Close(?=\p{Lu}\p{Ll})/u

/** Hugo's theme PaperMod: "May 4, 2026 · 3 min · 530 words · Ana Ruiz". */
const postMeta =
  /^[^·]{0,24}\d{4}[^·]{0,12} · \d{1,3} min[^·]{0,10} · (?:\d+ [^·\d]{2,12} · )?(?=\p{L}[^·]+$)/u

/** The label of the BBC's services: "Автор, Анна Орлова". */
const labelled = /^(?:auth?or|auteur|автор|penulis|yazan|tác giả|作者)[,，] ?(?=\p{L})/iu

/** "Ana Ruiz · Harbor Daily | Posted: Feb. 3, 2026, 6:02 p.m." (SaltWire). */
const posted = /^(?=(?:\p{Lu}[\p{L}.'’-]+ ){2,3}· [^|·]{3,40} \| Posted: )/u

/** A name and the station or region of his desk, as the BBC's page glues them: "Ana Ruiz,North of Scotlandand". */
const stationed = /^(\p{Lu}[^,]{3,30}),(?=\p{Lu}\p{Ll}|BBC)/u

/** A line above a story read as a byline, or undefined: it names a person or a collective, and is no longer than a line. */
export const readHeadByline = (text: string, stated = false): NormalizedByline | undefined => {
  if (text.length > 300) return undefined
  const name = stationed.exec(text)?.[1]
  const line = (name ?? text)
    .replace(closing, '')
    .replace(postMeta, 'By ')
    .replace(labelled, 'By ')
    .replace(posted, 'By ')
    .replace(glued, '$& ')
  const byline = normalizeByline(line, { stated: stated || name !== undefined })
  return byline && (byline.authors.length > 0 || byline.collective) ? byline : undefined
}

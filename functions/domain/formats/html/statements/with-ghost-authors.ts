import type { Copy } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

type Stated = Omit<Copy, 'blocks' | 'format'>

/** What the JSON-LD of a page states, where Ghost made it: that names the first author as `author`, and each other as `contributor`. */
export const withGhostAuthors = (page: XmlElement, stated: Stated): Stated => {
  const isGhosts = findDeep(page, 'meta').some(
    ({ attributes: { name, content } }) => name === 'generator' && content?.startsWith('Ghost '),
  )
  const { contributors, ...others } = stated
  if (!isGhosts || !contributors) return stated
  return { ...others, bylines: [...(stated.bylines ?? []), ...contributors.map(({ name }) => name)] }
}

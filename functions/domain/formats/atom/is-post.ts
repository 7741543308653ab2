import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { readChild } from '../rss/read-child.ts'

/** What an export of Blogger has beside its posts: what readers said, pages of the site, and its settings. */
const MACHINERY = /^(?:(?:.{1,60}\/kind#)?(?:comment|page|settings|template)|COMMENT|PAGE)$/

/** Whether an entry is a story: any entry of a plain feed, and in an export of Blogger, old (`category`) or new (`blogger:type`), its posts. */
export const isPost = (entry: XmlElement): boolean =>
  ![
    readChild(entry, 'atom', 'blogger:type')?.raw,
    ...findAll(entry, 'category')
      .filter(({ attributes: { scheme } }) => scheme === 'http://schemas.google.com/g/2005#kind')
      .map(({ attributes: { term } }) => term),
  ].some(kind => kind !== undefined && MACHINERY.test(kind))

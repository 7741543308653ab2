import type { XmlElement } from '../../xml/element.ts'
import { allPrefixed } from './all-prefixed.ts'
import { readChild } from './read-child.ts'

/** Whom the logins name that an export of WordPress signs its posts with, by what its channel says of its authors. */
export const namesByLogin = (channel: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    allPrefixed(channel, 'wp:author').flatMap(author => {
      const login = readChild(author, 'rss', 'wp:author_login')
      const name = readChild(author, 'rss', 'wp:author_display_name')
      return login && name ? [[login.raw, name.raw] as const] : []
    }),
  )

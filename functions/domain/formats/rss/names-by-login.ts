import type { XmlElement } from '#domain/xml/element.ts'
import { allPrefixed } from './all-prefixed.ts'
import { readChild } from './read-child.ts'

/**
 * The names behind the logins that sign the posts of a WordPress export, from the list of authors in its
 * channel.
 */
export const namesByLogin = (channel: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    allPrefixed(channel, 'wp:author').flatMap(author => {
      const login = readChild(author, 'rss', 'wp:author_login')
      const name = readChild(author, 'rss', 'wp:author_display_name')
      return login && name ? [[login.raw, name.raw] as const] : []
    }),
  )

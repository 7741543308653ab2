import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { contributorRole } from '../reading/contributor-role.ts'
import { allPrefixed } from './all-prefixed.ts'
import { readChild } from './read-child.ts'
import type { RssFeed } from './rss-feed.ts'

/** Whom an item names as its writers, by their names where its feed tells them of logins. One that names none may have authors as Atom has them (Quintype), or a speaker (`itunes:author`), unless that is the channel itself. */
export const readSignatures = (item: XmlElement, { channel, names }: RssFeed): Span[] => {
  const named = ['dc:creator', 'author', 'media:credit'].flatMap(name =>
    spansOf(allPrefixed(item, name).filter(isOfWriter), `rss: item/${name}`),
  )
  const people = allPrefixed(item, 'atom:author').flatMap(person => allPrefixed(person, 'atom:name'))
  const signed = named.length > 0 ? named : spansOf(people, 'rss: item/atom:author/name')
  const speaker = readChild(item, 'rss', 'itunes:author')
  const title = readChild(channel, 'rss', 'title')
  const found = signed.length === 0 && speaker && speaker.raw !== title?.raw ? [speaker] : signed
  return found.map(span => ({ ...span, raw: names.get(span.raw) ?? span.raw }))
}

/** Media RSS credits whoever made something: `<media:credit role="photographer">` names no writer. */
const isOfWriter = ({ attributes: { role } }: XmlElement): boolean =>
  role === undefined || contributorRole(role) !== 'photography'

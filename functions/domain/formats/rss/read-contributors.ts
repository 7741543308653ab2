import type { Copy, Span } from '#domain/copy.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { allPrefixed } from './all-prefixed.ts'

/** Persons whom an item names in `dc:contributor`, but for its authors. Dublin Core does not say what they did: as with schema.org's `contributor`, they reported. */
export const readContributors = (item: XmlElement, authors: readonly Span[]): Pick<Copy, 'contributors'> => {
  const names = spansOf(allPrefixed(item, 'dc:contributor'), 'rss: item/dc:contributor').filter(
    ({ raw }) => /\s/.test(raw) && isPersonName(raw) && !authors.some(author => author.raw === raw),
  )
  return names.length > 0 ? { contributors: names.map(name => ({ name, role: 'reporting' })) } : {}
}

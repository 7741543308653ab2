import type { Copy, Span } from '#domain/copy.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'

/** Persons whom an item names in `dc:contributor`, or an entry in `contributor` (RFC 4287, section 4.2.3), but for its authors. Neither says what they did: as with schema.org's `contributor`, they reported. */
export const readContributors = (
  helpers: readonly Span[],
  authors: readonly Span[],
): Pick<Copy, 'contributors'> => {
  const names = helpers.filter(
    ({ raw }) => /\s/.test(raw) && isPersonName(raw) && !authors.some(author => author.raw === raw),
  )
  return names.length > 0 ? { contributors: names.map(name => ({ name, role: 'reporting' })) } : {}
}

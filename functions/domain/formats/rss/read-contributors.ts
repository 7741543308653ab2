import type { Copy, Span } from '#domain/copy.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'

/** The persons in an item's `dc:contributor`, or an entry's `contributor` (RFC 4287, section 4.2.3), without the authors. Neither says what they did: they are taken to have reported, as with schema.org's `contributor`. */
export const readContributors = (
  helpers: readonly Span[],
  authors: readonly Span[],
): Pick<Copy, 'contributors'> => {
  const names = helpers.filter(
    ({ raw }) => /\s/.test(raw) && isPersonName(raw) && !authors.some(author => author.raw === raw),
  )
  return names.length > 0 ? { contributors: names.map(name => ({ name, role: 'reporting' })) } : {}
}

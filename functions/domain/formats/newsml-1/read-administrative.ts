import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { formalSpan, nearestAll, nearestSpan } from './nearest.ts'

/**
 * `AdministrativeMetadata`: `Source` wrote the story, `Provider` distributes it. A `Creator` that is not a
 * login is a byline, as in AFP's items.
 */
export const readAdministrative = (path: readonly XmlElement[]) => {
  const provider = nearestSpan(path, 'AdministrativeMetadata/Provider/Party')
  const source = nearestSpan(path, 'AdministrativeMetadata/Source/Party')
  const agency = source ?? provider
  const creators = nearestAll(path, 'AdministrativeMetadata/Creator/Party')
    .filter(({ attributes }) => !/editor/i.test(attributes.Topic ?? ''))
    .map(party => formalSpan(party, 'newsml-1: AdministrativeMetadata/Creator/Party'))
    .filter((span): span is Span => span !== undefined && /\p{L}\s+\p{L}/u.test(span.raw))
  return present({
    agency,
    distributor: agency && provider && !isSameAgency(agency.raw, provider.raw) ? provider : undefined,
    bylines: creators.length > 0 ? creators : undefined,
  })
}

import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Copy, Span } from '#domain/copy.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { contributorRole } from '../reading/contributor-role.ts'
import { formalSpan, nearestAll, nearestSpan } from './nearest.ts'

/**
 * `AdministrativeMetadata`: `Source` wrote the story, `Provider` distributes it. A `Creator` that is not a
 * login is a byline, as in AFP's items. A `Contributor` "modified or enhanced" the component (NewsML 1.2, 5.7.2).
 */
export const readAdministrative = (path: readonly XmlElement[]) => {
  const provider = nearestSpan(path, 'AdministrativeMetadata/Provider/Party')
  const source = nearestSpan(path, 'AdministrativeMetadata/Source/Party')
  const agency = source ?? provider
  const creators = nearestAll(path, 'AdministrativeMetadata/Creator/Party')
    .filter(({ attributes }) => !/editor/i.test(attributes.Topic ?? ''))
    .map(party => formalSpan(party, 'newsml-1: AdministrativeMetadata/Creator/Party'))
    .filter((span): span is Span => span !== undefined && /\p{L}\s+\p{L}/u.test(span.raw))
  const contributors = nearestAll(path, 'AdministrativeMetadata/Contributor/Party').flatMap(toContributor)
  return present({
    agency,
    distributor: agency && provider && !isSameAgency(agency.raw, provider.raw) ? provider : undefined,
    bylines: creators.length > 0 ? creators : undefined,
    contributors: contributors.length > 0 ? contributors : undefined,
  })
}

/** The function of a party by its topic (`#photographer`); it is said to have changed the story after another made it. */
const toContributor = (party: XmlElement): NonNullable<Copy['contributors']> => {
  const name = formalSpan(party, 'newsml-1: AdministrativeMetadata/Contributor/Party')
  const topic = party.attributes.Topic ?? ''
  const isSilent = /caption|descr/i.test(topic)
  return name && isPersonName(name.raw) && !isSilent
    ? [{ name, role: contributorRole(topic) ?? 'editing' }]
    : []
}

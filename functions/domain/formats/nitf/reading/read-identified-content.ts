import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { ContributorRole } from '#schemas/article.ts'
import { contributorSource } from '../contributor-source.ts'

/**
 * People in `docdata/identified-content` whose role a Wiredesk code states, as byline and tagline do in
 * prose.
 */
export const readIdentifiedContent = (docdata: XmlElement | undefined) => {
  const people = findAll(docdata, 'identified-content/person').filter(
    ({ attributes }) => attributes.idsrc === contributorSource,
  )
  const creators = people.filter(({ attributes }) => attributes.value === 'author').flatMap(toCreator)
  const contributors = people.flatMap(toContributor)
  return present({
    creators: creators.length > 0 ? creators : undefined,
    contributors: contributors.length > 0 ? contributors : undefined,
  })
}

const toCreator = (person: XmlElement): NonNullable<Copy['creators']> => {
  const name = nameOf(person)
  if (!name) return []
  const [role, affiliation, location] = ['role', 'affiliation', 'location'].map(kind => codeOf(person, kind))
  return [{ name, ...present({ role, affiliation, location }) }]
}

const toContributor = (person: XmlElement): NonNullable<Copy['contributors']> => {
  const role = ContributorRole.safeParse(person.attributes.value)
  const name = nameOf(person)
  if (!role.success || !name) return []
  const [affiliation, location] = ['affiliation', 'location'].map(kind => codeOf(person, kind))
  return [{ name, role: role.data, ...present({ affiliation, location }) }]
}

const nameOf = (person: XmlElement): Span | undefined => {
  const raw = person.children
    .filter(child => typeof child === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return raw ? { raw, source: 'nitf: docdata/identified-content/person', at: person.at } : undefined
}

const codeOf = (person: XmlElement, kind: string): string | undefined =>
  findAll(person, 'alt-code')
    .filter(({ attributes }) => attributes.idsrc === kind)
    .map(element => attributeSpan(element, 'value', '')?.raw)[0]

import { ContributorRole } from '#schemas/article.ts'
import type { Copy } from '../../copy.ts'
import { attributeSpan } from '../../xml/attribute-span.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findAll } from '../../xml/find-all.ts'
import { present } from '../present.ts'
import { contributorSource } from './contributor-source.ts'

/** People in `docdata/identified-content` whose role in the story is told by a code of ours: what the tagline says in prose. */
export const readIdentifiedContent = (docdata: XmlElement | undefined) => {
  const contributors = findAll(docdata, 'identified-content/person').flatMap(toContributor)
  return present({ contributors: contributors.length > 0 ? contributors : undefined })
}

const toContributor = (person: XmlElement): NonNullable<Copy['contributors']> => {
  const { idsrc, value } = person.attributes
  const role = ContributorRole.safeParse(value)
  const raw = person.children
    .filter(child => typeof child === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (idsrc !== contributorSource || !role.success || !raw) return []
  const code = (kind: string) =>
    findAll(person, 'alt-code')
      .filter(({ attributes }) => attributes.idsrc === kind)
      .map(element => attributeSpan(element, 'value', '')?.raw)[0]
  const name = { raw, source: 'nitf: docdata/identified-content/person', at: person.at }
  return [
    { name, role: role.data, ...present({ affiliation: code('affiliation'), location: code('location') }) },
  ]
}

import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Copy, Span } from '#domain/copy.ts'
import { isFullName } from '#domain/formats/reading/is-full-name.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { ContributorRole } from '#schemas/article.ts'
import type { ReadCode } from './code-reader.ts'
import { nameSpan } from './name-span.ts'
import { roleOf } from './role-of.ts'

/**
 * Roles of contributors by the words in their codes (`role`, `jobtitle`). Caption writers do not contribute
 * to the text.
 */
const functions: readonly (readonly [RegExp, ContributorRole | undefined])[] = [
  [/descr|caption/, undefined],
  [/edit|revis|desk/, 'editing'],
  [/photo|camera|image/, 'photography'],
  [/research/, 'research'],
  [/report|correspond/, 'reporting'],
  [/writ|author/, 'writing'],
  [/transl/, 'assistance'],
]

/**
 * Who wrote the story and who distributes it (`infoSource` before `provider`, but not one that is no agency and only gave what the
 * story tells, `originfo`), and the people named individually.
 */
export const readParties = (item: XmlElement, readCode: ReadCode) => {
  const meta = findFirst(item, 'contentMeta')
  const provider = houseSpan(findFirst(item, 'itemMeta/provider'), 'newsml-g2: itemMeta/provider')
  const source = findAll(meta, 'infoSource')
    .map(element => ({
      span: houseSpan(element, 'newsml-g2: contentMeta/infoSource'),
      role: roleOf(element),
    }))
    .find(({ span, role }) => span && (!provider || role !== 'originfo' || findAgency(span.raw)))?.span
  const agency = source ?? provider
  const linked = findAll(item, 'itemMeta/links/link').flatMap(readAuthorLink)
  const creators =
    linked.length > 0 ? linked : findAll(meta, 'creator').flatMap(element => readCreator(element, readCode))
  const contributors = [
    ...findAll(meta, 'contributor'),
    ...findAll(meta, 'creator').filter(isEditor),
  ].flatMap(element => readContributor(element, readCode))
  return present({
    agency,
    distributor: agency && provider && !isSameAgency(agency.raw, provider.raw) ? provider : undefined,
    creators: creators.length > 0 ? creators : undefined,
    contributors: contributors.length > 0 ? contributors : undefined,
  })
}

/** The name of a house; of an agency that calls itself by its domain ("reuters.com"), what it signs with. */
const houseSpan = (element: XmlElement | undefined, source: string): Span | undefined => {
  const span = nameSpan(element, source)
  const [, domain = ''] = /^([a-z]{2,12})\.[a-z]{2,4}$/.exec(span?.raw ?? '') ?? []
  const [code] = findAgency(domain)?.codes ?? []
  return span && code ? { ...span, raw: code } : span
}

const readCreator = (element: XmlElement, readCode: ReadCode): NonNullable<Copy['creators']> => {
  const name = personOf(element, 'newsml-g2: contentMeta/creator')
  if (!name || isEditor(element) || /photo|graphic|illustr|camera|source/.test(roleOf(element))) return []
  const { jobtitle } = element.attributes
  const title = readCode(jobtitle)
  const plain = jobtitle && !jobtitle.includes(':') ? jobtitle : undefined
  const role = title?.scheme === 'jobtitle' ? title.code : plain
  return [{ name, ...present({ role }), ...placeInWorld(element, readCode) }]
}

/** Whom Infomaker and Naviga link as author, whoever created the item in their system. Source: Infomaker's `writer-format`, `im-newsml-spec.md`. */
const readAuthorLink = (link: XmlElement): NonNullable<Copy['creators']> => {
  const name =
    link.attributes.rel === 'author'
      ? attributeSpan(link, 'title', 'newsml-g2: links/link/@title')
      : undefined
  return name && isFullName(name.raw) ? [{ name }] : []
}

/** One who edited the text is no author of it. */
const isEditor = (element: XmlElement): boolean => /^(?:sub-?|copy-?)?editor$/.test(roleOf(element))

const readContributor = (element: XmlElement, readCode: ReadCode): NonNullable<Copy['contributors']> => {
  const name = personOf(element, 'newsml-g2: contentMeta/contributor')
  const words = `${roleOf(element)} ${element.attributes.jobtitle ?? ''}`.toLowerCase()
  const own = ContributorRole.safeParse(readCode(element.attributes.role)?.code)
  const role = own.success ? own.data : functions.find(([pattern]) => pattern.test(words))?.[1]
  return name && role ? [{ name, role, ...placeInWorld(element, readCode) }] : []
}

/** A person's affiliation and location. */
const placeInWorld = (element: XmlElement, readCode: ReadCode) => {
  const affiliation = spanOf(findFirst(element, 'personDetails/affiliation/name'), '')
  const place = findAll(element, 'related').find(({ attributes }) => {
    const relation = readCode(attributes.rel)
    return relation?.scheme === 'person' && relation.code === 'location'
  })
  return present({ affiliation: affiliation?.raw, location: place?.attributes.value || undefined })
}

/** A person's name; undefined for a party of another type, such as an organization. */
const personOf = (element: XmlElement, source: string): Span | undefined => {
  const name = /organi[sz]ation/i.test(element.attributes.type ?? '') ? undefined : nameSpan(element, source)
  return name && isFullName(name.raw) && !/[@\d_]/.test(name.raw) ? name : undefined
}

import { type CreditForm, creditForms } from '#domain/conventions/agencies/credit-forms.ts'
import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import type { Article } from '#schemas/article.ts'
import { houseOfNewsroom } from '../agency/house-of-newsroom.ts'
import { fillForm } from './fill-form.ts'
import { listNames } from './list-names.ts'
import { signWithHouses } from './sign-with-houses.ts'

/** Where no form of its own is kept. */
const DEFAULT_FORM = '[{authors}][, {agency}][ ({distributor})]'
const LEGAL_SUFFIX = /,?\s+(?:llc|l\.l\.c\.|inc\.?|l\.p\.|lp|ltd\.?|gmbh|corp\.?|co\.?|plc)$/iu

const plain = (name: string) =>
  (findAgency(name)?.name ?? name)
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(LEGAL_SUFFIX, '')
    .trim()
const formOf = (name: string | undefined, forms: readonly CreditForm[]) => {
  if (name === undefined) return undefined
  const own = plain(name)
  return forms.find(form => plainOf(form) === own)
}

const plainForms = new WeakMap<CreditForm, string>()
const plainOf = (form: CreditForm): string => {
  const known = plainForms.get(form) ?? plain(form.of)
  plainForms.set(form, known)
  return known
}

/** "APA/dpa", "STT–AFP", "ANSA-Reuters": agencies that sign together; "dpa/lno" is one, and its desk. */
const between = /[/–](?!l\p{Ll}{2}$)|(?<=\p{Lu})-(?=\p{Lu})| and /u
const isJoined = (name: string): boolean => {
  const parts = name.split(between)
  return parts.length > 1 && parts.every(part => findAgency(part) !== undefined)
}

/** "Ana Ruiz and AFP", "Ana Ruiz with agencies": whose material a byline names beside its writers. */
const beside = /\s(?:(with|mit|avec|con|com|met)|and|und|et|y|e|og|och|en) ((?:the )?[\p{L}. ]{2,40})$/iu
const withBeside = (names: readonly string[], byline = '', houses: readonly string[]): string | undefined => {
  const [, lends, agency = ''] = beside.exec(byline) ?? []
  const isNamed = /^(?:news )?agenc(?:ies|ias)$/i.test(agency) || findAgency(agency)
  if (!isNamed || houses.some(house => house.endsWith(agency) || plain(house) === plain(agency)))
    return listNames(names)
  return lends ? `${listNames(names)} with ${agency}` : listNames([...names, agency])
}

/**
 * The credit line to print: "Ana Ruiz, Coastal Wire (MCE)". Authors, or who signs for them; the agency, or the affiliation that all authors
 * share, or all that sign together, as they do, or each author's own; the distributor by its short name. What would be said twice is said once. Undefined where nothing is known of any of them.
 * @param forms credit forms, the licensee's or operator's own first
 */
export const deriveCredit = (
  {
    authors,
    collective,
    agency,
    distributor,
    dateline,
    byline,
  }: Pick<Article, 'authors' | 'collective' | 'agency' | 'distributor' | 'dateline' | 'byline'>,
  forms: readonly CreditForm[] = creditForms,
): string | undefined => {
  const affiliations = new Set(authors.map(author => author.affiliation))
  const shared = affiliations.size === 1 ? [...affiliations][0] : undefined
  const source = agency ?? shared ?? (authors.length === 0 ? collective : undefined)
  const form = formOf(distributor, forms) ?? formOf(source, forms)
  const passedOn = distributor !== undefined && (source === undefined || plain(source) !== plain(distributor))
  const all = [shared, collective, dateline?.agency].find(
    name => name && isJoined(name) && plain(name) === plain(source ?? name),
  )
  const names = authors.map(author => author.name)
  const apart = signWithHouses(authors, plain)
  const isTold =
    apart && authors.some(({ affiliation: house }) => house && plain(house) === plain(source ?? ''))
  const signed =
    apart ??
    (names.length > 0
      ? withBeside(names, byline, [...names, shared ?? '', source ?? '', distributor ?? ''])
      : collective)
  const isSource =
    signed !== undefined &&
    [signed, houseOfNewsroom(signed)].some(name => plain(name) === plain(source ?? ''))
  const line = fillForm(form?.form ?? DEFAULT_FORM, {
    authors: isSource ? undefined : signed,
    agency: isTold ? undefined : (all ?? (source && (formOf(source, forms)?.short ?? source))),
    distributor: passedOn
      ? (formOf(distributor, forms)?.short ?? distributor.replace(LEGAL_SUFFIX, ''))
      : undefined,
  })
  return line === '' ? undefined : line
}

import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import type { Contributor } from '#schemas/article.ts'
import { isAgencies } from '../byline/is-agencies.ts'
import { isOrganization } from '../people/organizations/is-organization.ts'
import { matchOrganization } from '../people/organizations/match-organization.ts'
import { readPeople } from '../people/read-people.ts'
import { trimFullStop } from '../people/trim-full-stop.ts'
import type { Credit } from './credit-rule.ts'

/** Telephone numbers, mail addresses and handles beside the names. Source: dpa desk blocks ("Editing by: Ana Ruiz, +49 30 ..., <...>"), Reuters ("Ana Ruiz @anaruiz"). */
const contact =
  /,?\s*(?:tel\.?:?\s?)?<?(?:[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,80}|\+\d[\d\s().x/-]{5,24}\d|(?<=\s)@[\p{L}\p{N}_.]{2,40})>?|,?\sReuters Messaging:.*/giu

/** "Ana Ruiz in Quito, with Bo Lind in Lima". */
const alsoIn = /, with (?=\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+ in \p{Lu})/gu

/** "Ana Ruiz, Bo Lind (beide Berlin)". */
const both = /\((?:beide|alle|both|all) (?=\p{Lu}[^()]{1,30}\)$)/u

/** "منى الخطيب من القاهرة". */
const fromArabic = / (?:من|في) (\p{Script=Arabic}{3,20})/gu

/** "WITH A REPORT FROM ANA RUIZ INQ": the Philippine Daily Inquirer's mark. */
const inquirer = /(?<=\p{Lu}) INQ$/u

/** "Staff researcher Ana Ruiz contributed". */
const researcher = /(?:^|\s)researcher$/iu

/** "de AFP y de Reuters", "da Reuters e da AFP", "de Ana Ruiz et de Bo Lind": the preposition stands before each. */
const againOf = / (e|y|et) (?:d[aeo]s? |de la |d['’])(?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?\.?$)/u

/** "Global's Ana Ruiz": in a credit, whoever has a writer is a house. */
const owner =
  /(?<=^|, |\band )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})(?:['’]s|(?<=s)['’]) (?=\p{Lu}[\p{L}.-]* \p{Lu})/gu

/** "GNA": an agency that signs in capitals. */
const code = /^\p{Lu}{3,6}$/u

/** The staff of a house, whatever its name is made of: "Port Ellery-Sentinel News staff". */
const staff = /^(?:the )?\p{Lu}(?:(?!,| of | from | and )[^;]){2,60} staff(?:ers)?$/u

/** "Associated Press reporters across the Midwest": who helped without being named. */
const everywhere =
  /^(.{2,40}?) (?:reporters|journalists|writers|correspondents|staffers) (?:across|around|throughout) .{3,60}$/iu

/** "With help from Ana Ruiz, the team won", "Editing by Ana Ruiz saved the film": what goes on after the names is a sentence of the story. */
const clause =
  /^(?:the|he|she|it|they|we|his|her|its|their|les?|las?|el|los|il|lo|die|der|das) \p{Ll}+ \p{L}|^(?:on|wins|says|gets|to(?! th)) |^\p{Ll}+s \p{Ll}{1,3} \p{Ll}|(?<! )(?:\p{Lu}\p{L}+|of .{3,60}) (?:won|lost|beat|is|was|has|had|will) /u

/** The same by two small words behind names, before a full stop: "Escrito por Ana Ruiz, el libro se vende", "With help from the Red Cross, families rebuilt."; or by four in a row: "Research by Ana Ruiz at the university shows that …". */
const sentence =
  /^(?:\p{Lu}\S+ ){0,3}(?!(?:an?|un[ea]?|uno|uma?|eine?|e[nt]t?|who|from|of|in|at|and|with|using|for|para|courtesy|published|distributed) |.* by \p{Lu})\p{Ll}\S* \p{Ll}|(?: \p{Ll}\S*){4}/u

/** "Ana Ruiz, Reuters and AFP contributed": two agencies, which helped beside her. */
const areAgencies = (houses: string): boolean =>
  houses.includes(' and ') && isAgencies(houses.replace(/the /giu, ''))

/** Reads names with places and organizations as contributors of one role; undefined where the list holds neither persons nor organizations, or prose. */
export const nameList = (
  text: string,
  role: Contributor['role'],
  { mononyms = false }: { mononyms?: boolean } = {},
): Credit | undefined => {
  const clean = trimFullStop(
    text
      .replace(contact, '')
      .replace(/,? (?:and by|along with|as well as|together with) (?=\p{Lu})/gu, ' and ')
      .replace(alsoIn, ' and ')
      .replace(both, '(')
      .replace(againOf, ' $1 ')
      .replace(fromArabic, ' ($1)')
      .replace(inquirer, '')
      .replace(owner, (whole, house: string) => (isOrganization(house) ? whole : `${house} reporter `))
      .replace(/(?<!\p{L})(?:l['’](?=A[FPTgs])|[Aa]n (?=AF?P |Assoc))/gu, '')
      .replace(/^[\s:,;.–—-]+/u, ''),
  )
  if (!clean) return undefined
  const house = everywhere.exec(clean)?.[1]
  if (house && matchOrganization(house) === house) return { contributors: [], organizations: [house] }
  if (staff.test(clean) || (code.test(clean) && isAgencyCode(clean)))
    return { contributors: [], organizations: [clean] }
  const found = readPeople(clean, { parts: 'semicolons', mononyms })
  const isStopped = text.endsWith('.')
  if (found.prose.some(piece => clause.test(piece) || (isStopped && sentence.test(piece)))) return undefined
  const organizations = [...found.organizations, ...found.collectives].map(house =>
    house.replace(/^from /iu, ''),
  )
  const joined = found.people.flatMap(({ affiliation = '' }) =>
    areAgencies(affiliation) ? [affiliation] : [],
  )
  organizations.push(...[...new Set(joined)].flatMap(houses => houses.split(' and ')))
  const most = Math.max(found.people.length, organizations.length)
  if (most === 0 || found.prose.length > most) return undefined
  return {
    contributors: found.people.map(({ name, role: post = '', affiliation = '', location }) => ({
      name,
      role: role === 'reporting' && researcher.test(post) ? 'research' : role,
      ...(affiliation && !joined.includes(affiliation) && { affiliation }),
      ...(location && { location }),
    })),
    organizations,
  }
}

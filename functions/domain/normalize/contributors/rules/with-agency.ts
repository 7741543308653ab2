import { screen } from '#domain/normalize/pattern/screen.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const head = screen(
  /^(?:(?:compiled |adapted |sourced )?(?:mit (?:material|informationen|agenturmaterial|inhalten) (?:von|der|des)|mit|with (?:agency )?(?:inputs?|information|agencies|material|wire reports|reports?) ?(?:from|by|of)?|with|avec (?:les|des) informations d(?:e|['’])|avec|con (?:informaci(?:ón|ones)|datos|agencias) ?(?:de)?|con (?:informazioni|notizie) d(?:i|a|ell['’])|con|com (?:informações|agências) ?(?:da|do|de)?|com|met|med|from|theo|via|sources?|quellen?|fuentes?|fonte|bron|(?:some )?information from|inputs? from)(?: |:\s*|(?<=['’])))/iu,
)

/** "SOURCE Halvorsen Boats, Inc.": the company whose press release it was. */
const issuer = screen(
  /^source:? .{2,80},? (?:inc|llc|ltd|limited|corp|corporation|plc|gmbh|ag|s\.?a|n\.?v|l\.?p)\.?$/iu,
)

/** "AAP, with Ana Ruiz", "FRANCE 24 with AFP": the agency, then who added to it. */
const agencyFirst = screen(/^[^,]{2,30}(?=,? with \p{Lu})/u)

/** "With AP and Reuters reporting". */
const reporting = /^(with [^,;]{2,60}) reporting\.?$/iu

/**
 * "mit dpa", "Con información de EFE", "with agencies": organizations only, or a person with one.
 * Source: German, Swiss, Spanish, Brazilian and Indian papers that add to agency copy.
 */
export const withAgency: CreditRule = {
  name: 'contributors/with-agency',
  read: printed => {
    const first = agencyFirst.exec(printed)?.[0] ?? ''
    const agency = matchOrganization(first) === first ? first : ''
    const rest = agency ? printed.slice(agency.length).replace(/^,? /, '') : printed
    const sentence = rest.replace(reporting, '$1')
    const match = head.exec(sentence)
    if (!match || sentence.length > 160 || issuer.test(sentence)) return undefined
    const credit = nameList(sentence.slice(match[0].length), 'assistance')
    if (agency) credit?.organizations.push(agency)
    return credit?.organizations.length ||
      /^(?:with|inputs? from|avec|mit (?:informationen|material)|con información|com informações)\s/iu.test(
        sentence,
      ) ||
      credit?.contributors.some(person => person.affiliation)
      ? credit
      : undefined
  },
}

import { screen } from '#domain/normalize/pattern/screen.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import { trimFullStop } from '#domain/normalize/people/trim-full-stop.ts'
import type { Contributor } from '#schemas/article.ts'
import type { Credit, CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'
import { placeInTurn } from '../place-in-turn.ts'
import { contributionVerb } from './contribution-verb.ts'

const roleOf = (deed: string): Contributor['role'] => {
  if (/research/iu.test(deed)) return 'research'
  if (/photo/iu.test(deed)) return 'photography'
  if (/^edit/iu.test(deed)) return 'editing'
  return /trans/iu.test(deed) ? 'assistance' : 'reporting'
}

/** "Ana Ruiz scored and Bo Lind assisted", "Ana Ruiz helped in the kitchen", "contributed from her own purse": no place that one reports from. */
const own =
  /^(?:contribut\p{L}+ (?:her|his|their|its|an?) |(?:helped|assisted|provided|collaborated) (?:\p{Ll}|$))/u

/** "Reuters' Ana Ruiz assisted": a kept house's, where a team's player does so with a goal. */
const areOfHouse = ({ contributors }: Credit): boolean =>
  contributors.length > 0 &&
  contributors.every(({ affiliation = '' }) => affiliation && matchOrganization(affiliation) === affiliation)

/** "Associated Press writers Ana Ruiz in Quito and Suryanti in Jakarta": behind them no family name stands for one of the byline. */
const writers = /^\W*(?:\p{Lu}\S* )+(?:writer|journalist|reporter|correspondent)s? \p{Lu}/u
/** "..., which was updated with new details." */
const aside = screen(/,? which (?:also )?(?:is|was|has been|includes|contains) .{3,80}$/iu)
/** "..., and an employee of The New York Times from Tikrit": who must not be named in a country at war. */
const unnamed = screen(
  /,? and (?:an? (?:local )?|(?:two|three|other|local) )?(?:employee|journalist|reporter|correspondent)s? (?:(?:of|for|from) (?:the )?\p{Lu}[^,;]{2,40} )?(?:from|in) \p{Lu}[^,;]{1,40}?(?=$| contributed )/gu,
)
/** "desde Lima y Bo Lind desde Quito", "from Lima, Bo Lind from Quito": one more with a place of his own. */
const furtherPlace = /(?:,| (?:and|y|e|et)) \p{Lu}.* (?:from|in|desde|da|depuis) /u
/** "A contributed, as did B.", "A contributed to this report, and B in Quito." */
const asDid = screen(
  /^(.{3,200}?) (contributed[^,]{0,40}), (?:as did|as well as|along with|together with|in addition to|and|with) ((?:(?!(?:contribut|report|assist)ed).)+?)\.?$/iu,
)
/** "A contributed from Quito; B and C from Lima", "…, and B from Lima": the verb holds for both. */
const elliptic = screen(
  /^(.{3,200}? contributed [^;]{0,60}?(?:from|in) [^;]{2,40}?)(?:; (?:and )?|, and )(\p{Lu}(?:(?!\b(?:contributed|reported|assisted|wrote|researched)\b)[^;]){3,80}?) ((?:from|in) [^;]{2,40})$/u,
)
const owner = screen(
  /^(?:(?:la|el|los|las) )?(?:period[ií]stas?|corresponsal(?:es)?|reporter[oa]s?|escritor[ae]?s?|redactor[ae]?s?|videoperiodistas?|jornalistas?|repórter(?:es)?) (?:de |da )/iu,
)

/** "Los periodistas de AP A en X": the house goes before, as in English. */
const ownedFirst = (sentence: string): string => {
  const head = owner.exec(sentence)?.[0]
  if (!head) return sentence
  const rest = sentence.slice(head.length).replace(/^la /u, '')
  const house = matchOrganization(rest)
  return house ? `${house} writers${rest.slice(house.length)}` : sentence
}

/**
 * "AP writers A in X and B in Y contributed to this report."
 * Source: AP, CNN ("CNN's A and B contributed to this report"), newspapers; EFE and AFP in their languages.
 */
export const contributed: CreditRule = {
  name: 'contributors/contributed',
  read: printed => {
    const whole = elliptic.replace(
      unnamed.replace(aside.replace(ownedFirst(printed), ''), ''),
      '$1 and $2 contributed $3',
    )
    const sentence = asDid.replace(whole, '$1 and $3 $2')
    const credit: Credit = { contributors: [], organizations: [] }
    let begin = 0
    for (const match of contributionVerb.findAll(sentence)) {
      const subject = sentence.slice(begin, match.index).replace(/^[\s,;]*(?:and|while|y|et|und)\s/iu, '')
      begin = match.index + match[0].length
      const spread = match[3] && furtherPlace.test(match[3]) ? `${subject} in ${match[3]}` : undefined
      const list = nameList(spread ?? subject, roleOf(`${match[1]}${match[2] ?? ''}`), {
        mononyms: writers.test(subject),
      })
      if (!list || (!match[2] && own.test(`${match[1]} ${match[3] ?? ''}`) && !areOfHouse(list))) continue
      const place =
        spread || !match[3] || match[1] === 'translated'
          ? undefined
          : trimFullStop(match[3].endsWith('.') ? match[3] : `${match[3]}.`)
      credit.contributors.push(...(place ? placeInTurn(list.contributors, place) : list.contributors))
      credit.organizations.push(...list.organizations)
    }
    return credit.contributors.length + credit.organizations.length ? credit : undefined
  },
}

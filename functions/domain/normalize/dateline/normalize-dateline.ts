import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { storyMemory } from '../story-memory.ts'
import type { DatelineReading, ReadDateline } from './dateline-reading.ts'
import { agencyAfterDash } from './forms/agency-after-dash.ts'
import { agencyAlone } from './forms/agency-alone.ts'
import { agencyAndComma } from './forms/agency-and-comma.ts'
import { agencyBare } from './forms/agency-bare.ts'
import { agencyBetweenBars } from './forms/agency-between-bars.ts'
import { agencyFirst } from './forms/agency-first.ts'
import { agencyGlued } from './forms/agency-glued.ts'
import { agencyInParentheses } from './forms/agency-in-parentheses.ts'
import { dateAndAgency } from './forms/date-and-agency.ts'
import { eastAsian } from './forms/east-asian.ts'
import { placeAndColon } from './forms/place-and-colon.ts'
import { placeAndDash } from './forms/place-and-dash.ts'
import { placeAndDateInParentheses } from './forms/place-and-date-in-parentheses.ts'
import { placeAndStop } from './forms/place-and-stop.ts'
import { placeInBrackets } from './forms/place-in-brackets.ts'
import { pressRelease } from './forms/press-release.ts'
import { reporterAndPlace } from './forms/reporter-and-place.ts'
import { readDateBehind } from './read-date-behind.ts'

/** In order: the form that says most comes first. */
const rules: readonly (readonly [name: string, read: ReadDateline])[] = [
  ['east-asian', eastAsian],
  ['reporter-and-place', reporterAndPlace],
  ['agency-first', agencyFirst],
  ['agency-and-comma', agencyAndComma],
  ['press-release', pressRelease],
  ['date-and-agency', dateAndAgency],
  ['agency-in-parentheses', agencyInParentheses],
  ['agency-between-bars', agencyBetweenBars],
  ['agency-bare', agencyBare],
  ['agency-after-dash', agencyAfterDash],
  ['agency-alone', agencyAlone],
  ['agency-glued', agencyGlued],
  ['place-and-date-in-parentheses', placeAndDateInParentheses],
  ['place-and-dash', placeAndDash],
  ['place-and-colon', placeAndColon],
  ['place-and-stop', placeAndStop],
  ['place-in-brackets', placeInBrackets],
]

/**
 * A dateline lies within this many UTF-16 code units. Reading no further keeps the cost of every rule
 * constant.
 */
const HEAD_LENGTH = 220

/** Marks of a list or of a change, and when a page was updated: "Updated 3:45 p.m. ET: LOS ANGELES --", "(UPDATE 3:15 p.m.) VERNON —". */
const BEFORE =
  /^[\s^*]*(?:\(?updated?:? (?:at )?\d{1,2}:\d\d [ap]\.?m\.?(?: \p{Lu}{2,3})?(?:[:)]| [–—-]{1,2}) )?/iu

/** "دبي / 4 مارس / وام /", "La Paz / Marzo 4 / ABI /": WAM and agencies of the Andes set the day between slashes too. */
const inSlashes = /^(\p{L}[^/]{1,30})\/ (?=(?:\d{1,2} [^\d/]{3,12}|\p{Lu}\p{L}{2,9} \d{1,2} )\/)/u
/** "Damascus, SANA-The": a hyphen without spaces. */
const hyphened = /^(\p{Lu}[^,-]{2,30}, )(\p{Lu}{3,5})-(?=\p{Lu})/u

/** "WASHINGTON [AP] —": square brackets around an agency; ANI has a country in them. */
const bracketed = /(?<=^[^[\]()]{2,60})\[([^[\]()]{2,30})\]/u
const parenthesize = (brackets: string, inside: string): string =>
  isAgencyCode(inside) ? `(${inside})` : brackets

export interface NormalizedDateline extends DatelineReading {
  /** `dateline/<rule>` */
  rule: string
}

/**
 * The dateline at the beginning of a story's first paragraph, or on a line of its own. `place` is as printed,
 * with white space collapsed; it is absent if there is only an agency ("(CNN) --"). Undefined if there is no
 * dateline.
 */
export const normalizeDateline = storyMemory.of((raw): NormalizedDateline | undefined => {
  const start = BEFORE.exec(raw)?.[0].length ?? 0
  const head = raw
    .slice(start, start + HEAD_LENGTH)
    .replace(bracketed, parenthesize)
    .replace(inSlashes, '$1, ')
    .replace(hyphened, (printed, before, code) => (isAgencyCode(code) ? `${before}${code}—` : printed))
  for (const [name, read] of rules) {
    const reading = read(head)
    if (!reading) continue
    const behind = reading.date === undefined ? readDateBehind(head.slice(reading.length)) : undefined
    return {
      ...reading,
      ...(behind && { date: behind.date }),
      length: start + reading.length + (behind?.length ?? 0),
      rule: `dateline/${name}`,
    }
  }
  return undefined
})

import type { Author, Contributor } from '#schemas/article.ts'
import { isPersonName } from '../../people/names/is-person-name.ts'
import { isTitleWord } from '../../people/names/is-title-word.ts'
import { isOrganization } from '../../people/organizations/is-organization.ts'
import { matchOrganization } from '../../people/organizations/match-organization.ts'
import { readPeople } from '../../people/read-people.ts'
import { roleWords } from '../../people/roles/role-words.ts'
import { invertName } from './invert-name.ts'
import { isSlug } from './is-slug.ts'
import { isTitled } from './is-titled.ts'
import { isVouchedFor } from './is-vouched-for.ts'
import { partPhotographers } from './part-photographers.ts'
import { signsCollectively } from './signs-collectively.ts'
import { splitContributors } from './split-contributors.ts'

interface Signed {
  authors: Author[]
  collective?: string
  contributors: Contributor[]
  removed: { raw: string; rule: string }[]
  rule: string
}

/**
 * Whether an organization in a line without a marker is whom the person writes for: a kept one, or one behind a comma or bar.
 * Capitals alone show nothing, since headlines are printed in them as well ("A Village Library Lends Out Its Trees").
 */
const isSignedFor = (line: string, organization: string): boolean =>
  matchOrganization(organization) === organization ||
  (isOrganization(organization) && /[,|/(•·–—-]\s*$| {2}$/u.test(line.slice(0, line.indexOf(organization))))

/** "Van Nuys, Calif.", "Harbor Arena – Harbor City, OH": a place and its state, which no reporter's line has without "By". */
const state = /^(?:\p{Lu}\p{L}{1,4}\.|(?:\p{Lu}\.){2}|\p{Lu}{2})$/u

/** What a list of concerts and games names: "Bon Secours Wellness Arena – Greenville, S.C." */
const venue =
  /(?:^|\s)(?:Arena|Stadium|Cent(?:er|re)|Theat(?:er|re)|Hall|Coliseum|Pavilion|Park|Ballroom|Auditorium)$/u

const standsInState = ({ affiliation = '', location = '' }: Author): boolean =>
  state.test(location.split(', ').at(-1) ?? '') &&
  matchOrganization(affiliation) === undefined &&
  (venue.test(affiliation) || !isTitleWord(affiliation.split(' ').at(-1) ?? ''))

/** What only persons have: a function, or a house that shows itself to be one. */
const isPlaced = ({ role, affiliation }: Author): boolean =>
  role !== undefined || (affiliation !== undefined && isOrganization(affiliation))

/** "Ana Ruiz Memorial Bridge", "Ana Ruiz Murder Trial, CNN": words behind a name with nothing between, that name no house, go on with a title. */
/** "Elementary School" names none by itself: the words before it belong to it. */
const kindOfHouse =
  /^(?:Elementary|Middle|High|Primary|Memorial|Public|Community) (?:School|Library|Park|Hospital|Center)$/u

const isTail = (line: string, { name, affiliation = '', role }: Author): boolean =>
  affiliation !== '' &&
  role === undefined &&
  line.startsWith(`${name} ${affiliation}`) &&
  matchOrganization(affiliation) === undefined &&
  (kindOfHouse.test(affiliation) || (!isOrganization(affiliation) && !roleWords.endsAsTitle(affiliation)))

/** A section's name that the page prints behind a gap or bar: what prose is left there is cut. */
const trailingSection = /(?: {2}|\s*\|\s*)(\P{Lu}{0,3}[^|]{1,40})$/u

/** Markers behind which one word is a name: in other languages they open too many sentences ("Por Ley", "Di Più"). */
const oneNamed: ReadonlySet<string> = new Set(['en', 'id'])

/**
 * Reads what follows the marker, or the bare line: names first, then who signs collectively. Undefined where anything in it is prose.
 */
export const readSigned = (
  rest: string,
  { stated, addressed = false, language }: { stated: boolean; addressed?: boolean; language?: string },
): Signed | undefined => {
  const marked = language !== undefined
  const { text, contributors } = splitContributors(rest)
  const inverted = stated ? invertName(text) : undefined
  const line = (inverted ?? text).replace(
    marked ? /[,;]?\s+(?:and\s+)?(?:By|(?:reported|written|words|text) by):?\s+(?=\p{Lu})/gu : /(?!)/u,
    ', ',
  )
  const found = readPeople(line, {
    parts: marked ? 'byline' : 'any',
    mononyms: stated && oneNamed.has(language ?? ''),
    towns: language !== undefined && language !== 'en',
  })
  if (found.people.length && !found.prose.length) {
    const strong = found.people.some(
      ({ role, affiliation }) =>
        role || (affiliation && (marked || stated || isSignedFor(line, affiliation))),
    )
    if (!marked && !stated && !strong) return undefined
    if (!marked && found.people.some(person => isTail(line, person) || isSlug(person))) return undefined
    if (!found.people.some(isPlaced) && isTitled(found.people, language)) return undefined
    if (language !== 'en' && found.people.some(standsInState)) return undefined
    if (!addressed && !isVouchedFor(found.people)) return undefined
    const pictured = partPhotographers(found.people, marked)
    if (!pictured.authors.length) return undefined
    return {
      authors: pictured.authors,
      contributors: [...pictured.contributors, ...contributors],
      removed: [],
      rule: inverted ? 'byline/inverted-name' : strong ? 'byline/name-and-organization' : 'byline/bare-name',
    }
  }
  const section = trailingSection.exec(line)
  if (found.people.length && section?.[1] && !isPersonName(section[1])) {
    const shorter = readSigned(line.slice(0, section.index), {
      stated,
      addressed,
      ...(marked && { language }),
    })
    if (shorter)
      return {
        ...shorter,
        contributors: [...shorter.contributors, ...contributors],
        removed: [{ raw: section[1], rule: 'byline/section' }, ...shorter.removed],
      }
  }
  if (found.people.length || !(marked || stated)) return undefined
  return signsCollectively(line)
    ? {
        authors: [],
        collective: line.replace(/\s+/gu, ' ').replace(/[\s:,.;]+$/u, ''),
        contributors,
        removed: [],
        rule: 'byline/collective',
      }
    : undefined
}

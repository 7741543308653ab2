import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { notNameWords } from '#domain/normalize/people/names/not-name-words.ts'
import { isOrganization } from '#domain/normalize/people/organizations/is-organization.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import type { Person } from '#domain/normalize/people/piece.ts'
import { readPeople } from '#domain/normalize/people/read-people.ts'
import { roleWords } from '#domain/normalize/people/roles/role-words.ts'
import type { Author, Contributor } from '#schemas/article.ts'
import { isAgencies } from '../is-agencies.ts'
import { arePersons } from './are-persons.ts'
import { invertName } from './invert-name.ts'
import { isEditorialBoard } from './is-editorial-board.ts'
import { isSlug } from './is-slug.ts'
import { isTitled } from './is-titled.ts'
import { partPhotographers } from './part-photographers.ts'
import { signsCollectively } from './signs-collectively.ts'
import { splitContributors } from './split-contributors.ts'
import { standsInState } from './stands-in-state.ts'
import { withMarks } from './with-marks.ts'

interface Signed {
  authors: Author[]
  collective?: string
  contributors: Contributor[]
  removed: { raw: string; rule: string }[]
  rule: string
}

/**
 * Whether an organization in a line without a marker is the person's affiliation: a known one, or one after a
 * comma or bar. Capitals alone show nothing, since headlines have them as well ("A Village Library Lends Out
 * Its Trees").
 */
const isSignedFor = (line: string, organization: string): boolean =>
  matchOrganization(organization) === organization ||
  (isOrganization(organization) && /[,|/(•·–—-]\s*$| {2}$/u.test(line.slice(0, line.indexOf(organization))))

/** What only persons have: a role, or an affiliation that is recognizably an organization. */
const isPlaced = ({ role, affiliation }: Author): boolean =>
  role !== undefined || (affiliation !== undefined && isOrganization(affiliation))

/** "Elementary School" names none by itself: the words before it belong to it. */
const kindOfHouse =
  /^(?:Elementary|Middle|High|Primary|Memorial|Public|Community) (?:School|Library|Park|Hospital|Center)$/u

/** "Ana Ruiz Memorial Bridge", "Ana Ruiz Murder Trial, CNN": words after a name with nothing between, that name no house, go on with a title. */
const isTail = (line: string, { name, affiliation = '', role }: Author): boolean =>
  affiliation !== '' &&
  role === undefined &&
  line.startsWith(`${name} ${affiliation}`) &&
  matchOrganization(affiliation) === undefined &&
  (kindOfHouse.test(affiliation) || (!isOrganization(affiliation) && !roleWords.endsAsTitle(affiliation)))

/** A section's name that the page prints after a gap or bar; prose there is cut. */
const trailingSection = /(?: {2}|\s*\|\s*|\s[•·]\s)(\P{Lu}{0,3}[^|]{1,40})$/u

/** "By Ana Ruiz, Grade 10", "Par Luce Prade, directrice adjointe": after a full name, what its writer is in words that no rule knows. */
const apposed = /^([^,]{5,50}), (\S+)[^,.!?:;|•·]{0,40}$/u

/** Markers after which one word is a name: in other languages they open too many sentences ("Por Ley", "Di Più"). */
const oneNamed: ReadonlySet<string> = new Set(['en', 'id'])

/** "By Suryanti and Budi Hartono": beside a full name. */
const besideFull = /^\p{Lu}\p{Ll}{3,} (?:and|dan|&) (\p{Lu}[^,;|()]{4,50})$/u

/** Where a word alone behind a name is its paper rather than a town: "Af Ana Ruiz, Nordlyset". */
const housesAlone: ReadonlySet<string> = new Set(['en', 'sv'])

const nobody = { people: [], prose: [] }

/** How a line is read: whether the format or an address says that persons sign it, and the language of its marker. */
interface Reading {
  stated: boolean
  addressed?: boolean
  language?: string
}

/**
 * Reads what follows the marker, or the bare line: names first, then who signs collectively. Undefined if
 * anything in it is prose.
 */
export const readSigned = (rest: string, reading: Reading): Signed | undefined => {
  const { stated, language } = reading
  const isMarked = language !== undefined
  const { text, contributors } = splitContributors(rest)
  const inverted = stated ? invertName(text) : undefined
  const line = withMarks(inverted ?? text, language)
  const mayBeAlone = stated || isPersonName(besideFull.exec(line)?.[1] ?? '')
  const { people, prose } = isEditorialBoard(line)
    ? nobody
    : readPeople(line, {
        parts: isMarked ? 'byline' : 'any',
        mononyms: mayBeAlone && oneNamed.has(language ?? ''),
        towns: isMarked && !housesAlone.has(language),
      })
  if (people.length && !prose.length) {
    const signed = signedBy(people, line, reading)
    if (!signed) return undefined
    const rule = inverted ? 'byline/inverted-name' : signed.rule
    return { ...signed, contributors: [...signed.contributors, ...contributors], removed: [], rule }
  }
  if (people.length) return withoutSection(line, reading, contributors)
  if (!isMarked && !stated) return undefined
  if (!signsCollectively(line)) return undefined
  const collective = line
    .replace(/ [|/] \p{Lu}[\p{L} ]+$/u, town => (isKnownPlace(town.slice(3)) ? '' : town))
    .replace(/\s+/gu, ' ')
    .replace(/[\s:,.;]+$/u, '')
  return { authors: [], collective, contributors, removed: [], rule: 'byline/collective' }
}

const material = /[ (](?:with|avec|mit|con|com|met) (?:material (?:von|der) )?(?:the )?$/iu

/** "Par Ana Ruiz avec AFP", "Von Ana Ruiz (mit dpa)": whose copy is in the story is not whom its writer works for. */
const withoutMaterial = (line: string, person: Person): Person => {
  const { affiliation = '', ...rest } = person
  const [agency = ''] = affiliation.split(' and ', 1)
  return isAgencies(agency) && material.test(line.slice(0, line.indexOf(agency))) ? rest : person
}

/** The persons of a line that is a list of them and nothing else, unless it shows that they do not sign it; a title behind names is their house, "By Ana Ruiz, Joint Base Harbor". */
const signedBy = (
  people: readonly Person[],
  line: string,
  reading: Reading,
): Pick<Signed, 'authors' | 'contributors' | 'rule'> | undefined => {
  const { stated, addressed = false, language } = reading
  const isMarked = language !== undefined
  const isStrong = people.some(
    ({ role, affiliation }) =>
      role || (affiliation && (isMarked || stated || isSignedFor(line, affiliation))),
  )
  if (!isMarked && !stated && !isStrong) return undefined
  if (!isMarked && people.some(person => isTail(line, person) || isSlug(person))) return undefined
  if (!people.some(isPlaced) && isTitled(people, language)) {
    const last = people.at(-1)
    const rest = people.slice(0, -1)
    if (!isMarked || !last || !rest.length || isTitled(rest, language)) return undefined
    return signedBy(
      rest.map(person => ({ ...person, affiliation: last.name })),
      line,
      reading,
    )
  }
  if (language !== 'en' && people.some(standsInState) && !/ in \p{Lu}[^,]*, \p{Lu}[^,]*$/u.test(line))
    return undefined
  if (!addressed && !arePersons(people)) return undefined
  const { authors, contributors } = partPhotographers(
    people.map(person => withoutMaterial(line, person)),
    isMarked,
  )
  if (!authors.length) return undefined
  return { authors, contributors, rule: isStrong ? 'byline/name-and-organization' : 'byline/bare-name' }
}

/** What a line says once the section at its end, which is prose, is cut. */
const withoutSection = (
  line: string,
  reading: Reading,
  contributors: readonly Contributor[],
): Signed | undefined => {
  const [, name = '', opening = ''] = (reading.stated && apposed.exec(line)) || []
  if (reading.language && isPersonName(name) && !notNameWords.has(opening)) return readSigned(name, reading)
  const section = trailingSection.exec(line)
  if (!section?.[1] || isPersonName(section[1])) return undefined
  const shorter = readSigned(line.slice(0, section.index), reading)
  return (
    shorter && {
      ...shorter,
      contributors: [...shorter.contributors, ...contributors],
      removed: [{ raw: section[1], rule: 'byline/section' }, ...shorter.removed],
    }
  )
}

import type { Article, Subject } from '#schemas/article.ts'
import type { Facets } from '#schemas/facets.ts'

/**
 * Subjects that a story only mentions, or that serve its desk's filing: there are too many, and no product is
 * made of them.
 */
const MENTION =
  /^(?:keyword|person|people|organi[sz]ation|company|event|object|tag|post_tag|series|doc-scope|desk)s?$/iu
const GENRE = /genre/iu
const PLACE = /plac|loc|geo|country|iso3166|^n2$/iu

/** Schemes that agencies spell out, by the alias in IPTC's catalog. */
const aliases: Readonly<Record<string, string>> = { mediatopic: 'medtop', subjectcode: 'subj' }

/**
 * What a story is about, for products to select by: subjects, genres, and places, including the parts of the
 * dateline's. Each by its code, with the scheme's short name ("medtop:20000344"), and by its name; in lower
 * case, codes first, without duplicates.
 */
export const facetsOf = ({ subjects, dateline }: Pick<Article, 'subjects' | 'dateline'>): Facets => {
  const kindOf = ({ scheme = '' }: Subject) =>
    GENRE.test(scheme) ? 'genres' : PLACE.test(shortScheme(scheme)) ? 'places' : 'subjects'
  const about = subjects.filter(({ scheme = '' }) => !MENTION.test(shortScheme(scheme)))
  const filed = (dateline?.place.split(',') ?? []).map(part => part.trim())
  const lists = {
    subjects: keysOf(about.filter(subject => kindOf(subject) === 'subjects')),
    genres: keysOf(about.filter(subject => kindOf(subject) === 'genres')),
    places: keysOf([
      ...about.filter(subject => kindOf(subject) === 'places'),
      ...filed.filter(part => part !== '').map(name => ({ name })),
    ]),
  }
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}

const keysOf = (subjects: readonly Subject[]): string[] => {
  const codes = subjects.flatMap(({ code, scheme = '' }) =>
    code ? [codeKey(code, shortScheme(scheme))] : [],
  )
  return [...new Set([...codes, ...subjects.map(({ name }) => name)].map(fold))]
}

const codeKey = (code: string, scheme: string) => (scheme && !code.includes(':') ? `${scheme}:${code}` : code)

const fold = (name: string) => name.normalize('NFC').toLowerCase()

/** The last part of a scheme that is a web address. */
const shortScheme = (scheme: string): string => {
  const last = scheme.split('/').findLast(part => part !== '') ?? scheme
  return aliases[last] ?? last
}

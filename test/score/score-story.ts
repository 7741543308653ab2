import type { Article } from '#schemas/article.ts'
import { fold } from './fold.ts'
import { isSame, type Scoreboard } from './scoreboard.ts'

type Named = { name: string } | string

/** What labels say of a story: names as printed, a body by its first and last words. */
export interface StoryLabel {
  headline?: string | null
  authors?: Named[] | null
  contributors?: Named[] | null
  optionalContributors?: Named[] | null
}

/**
 * Scores what labels of all kinds of story have: headline, authors, contributors. `skip` holds the fields
 * that do not count.
 */
export const scoreStory = (
  board: Scoreboard,
  id: string,
  label: StoryLabel,
  article: Article | undefined,
  skip: ReadonlySet<string>,
): void => {
  const ask = (measure: string, field: string) => ({ measure, id, rule: article?.evidence[field]?.rule })
  const authors = namesOf(label.authors)
  if (!skip.has('headline'))
    board.stated(ask('headline', 'headline'), label.headline, article?.headline, isSame)
  if (!skip.has('authors')) board.names(ask('authors', 'authors'), authors, namesOf(article?.authors))
  if (skip.has('contributors') || !label.contributors) return
  const got = namesOf(article?.contributors)
  const known = new Set(authors.map(fold))
  const free = got.filter(name => known.has(fold(name)))
  const wanted = namesOf(label.contributors)
  const optional = [...namesOf(label.optionalContributors), ...free]
  board.names(ask('contributors', 'contributors'), wanted, got, optional)
}

export const namesOf = (people: readonly Named[] | null | undefined): string[] =>
  (people ?? []).map(person => (typeof person === 'string' ? person : person.name))

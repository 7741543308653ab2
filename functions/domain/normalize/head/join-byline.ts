import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import type { Author } from '#schemas/article.ts'
import { findFurniture } from '../body/find-furniture.ts'
import { normalizeByline } from '../byline/normalize-byline.ts'
import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { placeOfLine } from '../dateline/place-of-line.ts'
import { type Excerpt, excerpt } from '../draft/excerpt.ts'
import { creditsHelpers } from '../lines/credits-helpers.ts'
import { stopsStory } from '../notice/stops-story.ts'
import type { Paragraph } from '../paragraph.ts'
import { unmark } from '../paragraphs/unmark.ts'
import { isOrganization } from '../people/organizations/is-organization.ts'
import { matchOrganization } from '../people/organizations/match-organization.ts'
import { roleWords } from '../people/roles/role-words.ts'
import { countWords } from '../prose/count-words.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'

/** A byline with what the line under it adds. */
export interface JoinedByline {
  byline: NormalizedByline
  from: Excerpt
  /** The line under it, if it is part of the byline. */
  taken?: Paragraph
}

/**
 * Joins a byline and the line under it ("By ANA RUIZ" / "AP Business Writer") where the two together name the same people,
 * and say more of them.
 */
export const joinByline = (
  byline: NormalizedByline,
  paragraph: Paragraph,
  below?: Paragraph,
): JoinedByline => {
  const alone = { byline, from: excerpt(paragraph) }
  const text = unmark(below?.text ?? '')
  if (!below || byline.authors.length === 0 || countWords(text) > 7 || /[.!?|]$|: |^(?:by|with) /i.test(text))
    return alone
  if (findFurniture(text, 'head') || normalizeCopyright(text) || placeOfLine(text)) return alone
  if (stopsStory(text) || statesUsage(text) || creditsHelpers(text)) return alone
  const line = unmark(paragraph.text)
  const joined = another.test(text)
    ? normalizeByline(`${line} ${text}`, { stated: true })
    : readJoined(line, text)
  if (!joined?.authors.every(isOfHouse)) return alone
  const isOneMore = another.test(text) && joined.authors.length > byline.authors.length
  if (!isOneMore && (names(joined) !== names(byline) || said(joined) <= said(byline))) return alone
  return { byline: joined, from: { ...alone.from, raw: `${paragraph.text} ${below.text}` }, taken: below }
}

/** A paper's name that might be a person's ("Brackton Ledger") is a paper's where it ends in the word of one, under a name; "Court Reporter" is a post. */
const readJoined = (line: string, text: string): NormalizedByline | undefined => {
  const isPost = roleWords.isWholeRole(text) && matchOrganization(text) !== text
  if (
    isPost ||
    /^(?:of|for|special(?:ly)? (?:to|for)) /i.test(text) ||
    !mastheads.has(text.split(' ').at(-1)?.toLowerCase() ?? '') ||
    countWords(text) < 2
  )
    return normalizeByline(`${line}, ${text}`, { stated: true })
  const titled = normalizeByline(`${line}, The ${text}`, { stated: true })
  const bare = (name?: string) => (name === `The ${text}` ? text : name)
  return (
    titled && {
      ...titled,
      ...(titled.byline && { byline: titled.byline.replace(`The ${text}`, text) }),
      authors: titled.authors.map(author => ({ ...author, affiliation: bare(author.affiliation) })),
    }
  )
}

/** "and Bo Lind": the byline goes on. */
const another = /^(?:and|AND|und|UND|et|ET|y|Y|e|E|og|OG|och|OCH|&)\s\p{Lu}/u

/** "Photo Finish" is a heading, and no paper. */
const isOfHouse = ({ affiliation = '', role }: Author): boolean =>
  !affiliation || role !== undefined || isOrganization(affiliation) || roleWords.endsAsTitle(affiliation)

const mastheads = organizationWords.weak

const names = ({ authors }: NormalizedByline) => authors.map(({ name }) => name).join('|')

const said = ({ authors }: NormalizedByline) =>
  authors.reduce((sum, { role, affiliation }) => sum + (role?.length ?? 0) + (affiliation?.length ?? 0), 0)

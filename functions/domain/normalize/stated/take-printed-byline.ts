import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Copy, Span } from '#domain/copy.ts'
import { deskInitials } from '../body/rules/wire/desk-initials.ts'
import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import type { Draft } from '../draft/draft.ts'
import { lift } from '../draft/lift.ts'
import { remove } from '../draft/remove.ts'
import { takeByline } from '../draft/take-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { readStatedName } from './read-stated-name.ts'
import { take } from './take.ts'

/** Takes a line that a format states as its byline: whom it names as authors, a credit of contributors, a desk's initials, or words that name nobody. */
export const takePrintedByline = (span: Span, copy: Copy, draft: Draft): void => {
  const text = cleanText(span.raw)
  const byline = atHouse(text, copy) ?? readStatedName(text)
  if (byline) {
    takeByline(draft, asHouse(byline, span.raw, copy), span)
    return
  }
  if (deskInitials.matches(text)) {
    remove(draft, span, deskInitials.name)
    return
  }
  const credit = normalizeContributors(text)
  draft.contributors.push(...(credit?.contributors ?? []))
  if (credit) lift(draft, 'contributors', span, credit.rule)
  else take(draft, 'byline', span, byline => Object.assign(draft.fields, { byline }))
}

/** "Von Jana Kühn, nordwire", "Jana Kühn/Nordwire": the last words are the agency that the format states, which no list need hold. */
const atHouse = (text: string, { agency, service }: Copy): NormalizedByline | undefined => {
  const house = (agency ?? service)?.raw.toLowerCase()
  const [, names = '', end = ''] = /^(.+?)\s?[,/]\s?([^,/]+)\/?$/.exec(text) ?? []
  if (house === undefined || end.toLowerCase() !== house || names.toLowerCase().includes(house))
    return undefined
  const byline = readHeadByline(names, true)
  const authors = byline?.authors.map(author => ({ affiliation: end, ...author }))
  return byline && authors && { ...byline, authors, byline: `${byline.byline}${text.slice(names.length)}` }
}

/** A byline that reads like a person's and is the name of the agency itself ("Nordhaven Robotics") names nobody. */
const asHouse = (byline: NormalizedByline, raw: string, copy: Copy): NormalizedByline => {
  const [author] = byline.authors
  const agency = copy.agency ?? copy.service
  if (!author || !agency || byline.authors.length > 1 || !isSameAgency(raw, agency.raw)) return byline
  return { ...byline, authors: [], collective: author.name }
}

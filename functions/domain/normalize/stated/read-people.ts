import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Copy } from '#domain/copy.ts'
import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import type { Draft } from '../draft/draft.ts'
import { lift } from '../draft/lift.ts'
import { mergeAuthors } from '../draft/merge-authors.ts'
import { takeCopyright } from '../draft/take-copyright.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { readStatedName } from './read-stated-name.ts'
import { take } from './take.ts'
import { takePrintedByline } from './take-printed-byline.ts'

/**
 * Takes the bylines, tail credits and dateline that a format states. People named one by one in metadata are the authors
 * only where no byline names any, since a byline is what the agency prints; of those it names they say what it leaves out. What Wiredesk wrote itself names them with all that it knew.
 */
export const readPeople = (copy: Copy, draft: Draft): void => {
  for (const span of copy.bylines ?? []) takePrintedByline(span, copy, draft)
  if (copy.isStory && copy.creators) draft.authors = []
  if (draft.authors.length === 0) for (const creator of copy.creators ?? []) takeCreator(creator, draft)
  draft.authors = draft.authors.map(author => ({ ...statedOf(author.name, copy), ...author }))
  for (const span of copy.taglines ?? []) {
    const text = cleanText(span.raw)
    const copyright = normalizeCopyright(text)
    if (copyright) takeCopyright(draft, copyright, span)
    const credit = normalizeContributors(text.replace(copyright?.notice ?? '', '').trim())
    if (credit) draft.contributors.push(...credit.contributors)
    if (credit || !copyright) lift(draft, 'contributors', span, credit?.rule ?? span.source)
  }
  for (const { name, ...more } of copy.contributors ?? [])
    take(draft, 'contributors', name, text => draft.contributors.push({ name: text, ...more }))
  take(draft, 'dateline', copy.dateline, text => {
    draft.fields.dateline = readDateline(text, draft)
  })
}

/** "Kárahávvi (Nordwire):", where the format says that Nordwire is the agency. */
const withAgency = /^([^()]{2,90}?)\s*\(([^()]{2,30})\)$/

const readDateline = (text: string, { fields }: Draft): NonNullable<Draft['fields']['dateline']> => {
  const { place, agency, date } = normalizeDateline(`${text} - `) ?? {}
  if (place) return { place, ...(agency && { agency }), ...(date && { date }) }
  const bare = text.replace(/[\s:–—_-]+$/, '')
  const [, before = '', inside = ''] = withAgency.exec(bare) ?? []
  return fields.agency && isSameAgency(inside, fields.agency)
    ? { place: before, agency: inside }
    : { place: bare }
}

/** Function, affiliation and place that metadata state of an author. */
const statedOf = (author: string, { creators = [] }: Copy): Omit<Creator, 'name'> => {
  const { name: _, ...more } = creators.find(({ name }) => name.raw === author) ?? { name: undefined }
  return more
}

type Creator = NonNullable<Copy['creators']>[number]

const takeCreator = ({ name, ...more }: Creator, draft: Draft): void => {
  const byline = readStatedName(cleanText(name.raw))
  if (!byline) return
  if (byline.collective) draft.fields.collective ??= byline.collective
  draft.authors = mergeAuthors(
    draft.authors,
    byline.authors.map(author => ({ ...author, ...more })),
  )
  lift(draft, 'authors', name, name.source)
}

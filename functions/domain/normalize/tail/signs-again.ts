import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { mergeAuthors } from '../draft/merge-authors.ts'
import { remove } from '../draft/remove.ts'
import { readEndByline } from '../headline/read-end-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { findSamePerson } from '../people/names/find-same-person.ts'
import { readStatedName } from '../stated/read-stated-name.ts'

/** "Reporting by Ana Ruiz": what an author did is a credit of its own. */
const did = /^\W*report/iu

/**
 * Whether a line says again who signs the story, and nobody else: "Par Ana Ruiz avec AFP" under one whose format names her, and where nothing else may stand (`alone`)
 * her name in any form, "— A. Ruiz". It is removed; what it says of the authors is taken: "Ana Ruiz, The Canadian Press" under a page that names her alone.
 */
export const signsAgain = (paragraph: Paragraph, draft: Draft, alone = false): boolean => {
  const { text } = paragraph
  if (draft.authors.length === 0 || did.test(text)) return false
  const again = alone ? (readEndByline(text) ?? readStatedName(text)) : readHeadByline(text)
  if (!again?.authors.length) return false
  const people = [...draft.authors, ...draft.contributors]
  const isKnown = ({ name }: { name: string }) => findSamePerson(people, name, []) >= 0
  if (![...again.authors, ...again.contributors].every(isKnown)) return false
  if (normalizeContributors(text)?.contributors.every(isKnown) === false) return false
  draft.authors = mergeAuthors(draft.authors, again.authors)
  remove(draft, excerpt(paragraph), 'byline/repeated')
  return true
}

import type { NormalizedByline } from '../byline/normalized-byline.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { isFuller } from './is-fuller.ts'
import { lift } from './lift.ts'
import { mergeAuthors } from './merge-authors.ts'
import { remove } from './remove.ts'

/** Takes a byline into the draft: the first gives the printed line, each adds the people it names. One that names the same people once more is printed only if it says more. */
export const takeByline = (draft: Draft, byline: NormalizedByline, from: Excerpt): void => {
  const known = draft.authors
  draft.authors = mergeAuthors(known, byline.authors)
  draft.contributors.push(...byline.contributors)
  if (byline.collective) draft.fields.collective ??= byline.collective
  draft.fields.byline = print(draft, byline, known)
  lift(draft, byline.authors.length > 0 ? 'authors' : 'collective', from, byline.rule)
  for (const { raw, rule } of byline.removed) remove(draft, { raw, ...(from.at && { at: from.at }) }, rule)
}

const print = (
  { fields, authors }: Draft,
  { byline, ...named }: NormalizedByline,
  known: Draft['authors'],
) => {
  const printed = fields.byline
  if (!printed || !byline) return byline || printed
  if (known.length === 0 && !fields.collective) return byline
  const isSaidAgain = known.length === authors.length && named.authors.length === known.length
  if (isSaidAgain && known.length > 0) return isFuller(byline, printed) ? byline : printed
  return [...new Set([...printed.split('; '), byline])].join('; ')
}

import type { NormalizedByline } from '../byline/normalized-byline.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { lift } from './lift.ts'
import { remove } from './remove.ts'

/** Takes a byline into the draft: the first gives the printed line, each adds the people it names. */
export const takeByline = (draft: Draft, byline: NormalizedByline, from: Excerpt): void => {
  const known = new Set(draft.authors.map(({ name }) => name))
  draft.authors.push(...byline.authors.filter(({ name }) => !known.has(name)))
  draft.contributors.push(...byline.contributors)
  if (byline.collective) draft.fields.collective ??= byline.collective
  const printed = draft.fields.byline?.split('; ') ?? []
  if (byline.byline) draft.fields.byline = [...new Set([...printed, byline.byline])].join('; ')
  lift(draft, byline.authors.length > 0 ? 'authors' : 'collective', from, byline.rule)
  for (const { raw, rule } of byline.removed) remove(draft, { raw, ...(from.at && { at: from.at }) }, rule)
}

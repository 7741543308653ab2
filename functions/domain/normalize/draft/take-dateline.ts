import type { NormalizedDateline } from '../dateline/normalize-dateline.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { lift } from './lift.ts'
import { takeAgency } from './take-agency.ts'

/** Takes a dateline that stands above the story: its place, or its agency where it names no more. */
export const takeDateline = (
  draft: Draft,
  { place, agency, date, rule }: NormalizedDateline,
  from: Excerpt,
): void => {
  if (place) {
    draft.fields.dateline ??= { place, ...(agency && { agency }), ...(date && { date }) }
    lift(draft, 'dateline', from, rule)
  } else if (agency) takeAgency(draft, agency, from, rule)
}

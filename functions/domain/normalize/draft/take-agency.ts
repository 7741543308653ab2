import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { isDistributor } from '../copyright/is-distributor.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { lift } from './lift.ts'

/** Takes the agency that stands alone where a dateline stands ("(CNN) —", "(TNS)"): who wrote the story, or who delivers it. */
export const takeAgency = (draft: Draft, code: string, from: Excerpt, rule: string): void => {
  const name = findAgency(code)?.name ?? code
  const field = isDistributor(name) ? 'distributor' : 'agency'
  draft.fields[field] ??= name
  lift(draft, field, from, rule)
}

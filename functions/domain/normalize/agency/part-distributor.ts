import { isDistributor } from '../copyright/is-distributor.ts'
import type { Draft } from '../draft/draft.ts'
import type { DerivedAgency } from './derive-agency.ts'

/** Who wrote a story, and who delivers it where the same words name both: "Los Angeles Times/TNS". */
export interface PartedAgency {
  agency?: DerivedAgency
  distributor?: DerivedAgency
}

/**
 * A service that only delivers (Tribune News Service, Tribune Content Agency) wrote nothing: a byline, a dateline or a copyright line that names it says who
 * distributes, and the author's paper, if named, is the agency.
 */
export const partDistributor = (derived: DerivedAgency | undefined, { authors }: Draft): PartedAgency => {
  if (!derived) return {}
  if (!isDistributor(derived.agency)) return { agency: derived }
  const paper = authors
    .find(({ affiliation }) => affiliation)
    ?.affiliation?.split(/\s?\/\s?/u)
    .find(name => !isDistributor(name))
  return {
    distributor: derived,
    ...(paper && { agency: { agency: paper, from: 'authors' } }),
  }
}

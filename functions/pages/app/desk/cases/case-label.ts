import type { Case } from '#schemas/case.ts'

const labels: Readonly<Record<Case['kind'], string>> = {
  kill: 'A kill whose story is unclear',
  withhold: 'A hold whose story is unclear',
  embargo: 'Copy held: when it may go out is unclear',
}

/** What a case is about; a hold of which but one story can be meant was carried out. */
export const caseLabel = ({ kind, candidates }: Pick<Case, 'kind' | 'candidates'>): string =>
  kind === 'withhold' && candidates.length === 1 ? 'A story held by a notice' : labels[kind]

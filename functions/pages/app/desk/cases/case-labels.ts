import type { Case } from '#schemas/case.ts'

/** What a case is about. */
export const caseLabels: Readonly<Record<Case['kind'], string>> = {
  kill: 'A kill whose story is unclear',
  withhold: 'A hold whose story is unclear',
  embargo: 'Copy held: its embargo cannot be read',
}

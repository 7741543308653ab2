import type { Problem } from '#schemas/problem.ts'
import { type ProblemName, problemTypes } from '#schemas/problem-types.ts'

/** A problem document of a named kind, with the details of this occurrence. */
export const problem = (
  name: ProblemName,
  occurrence: Omit<Problem, 'type' | 'title' | 'status'>,
): Problem => ({ ...problemTypes[name], ...occurrence })

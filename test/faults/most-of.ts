import { longestPath } from './longest-path.ts'

/** The most calls that a Lambda's timeout allows for. */
export const mostOf = (lambda: keyof typeof longestPath): number =>
  Object.values<number>(longestPath[lambda]).reduce((sum, calls) => sum + calls, 0)

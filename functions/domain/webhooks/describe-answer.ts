import type { Answered } from './answered.ts'

/** The outcome of a call, in words for people. */
export const describeAnswer = (answer: Answered): string =>
  'status' in answer ? `The endpoint answered ${answer.status}` : answer.failure

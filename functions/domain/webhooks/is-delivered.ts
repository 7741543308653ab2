import type { Answered } from './answered.ts'

/** Whether an endpoint has taken a message: only an answer of success (2xx) says so. */
export const isDelivered = (answer: Answered): boolean =>
  'status' in answer && answer.status >= 200 && answer.status < 300

import { MOST_WAIT_MS } from './most-wait-ms.ts'

/**
 * How long an endpoint asks to be left alone by `Retry-After` (RFC 9110, section 10.2.3), in ms: at most six
 * hours, 0 if it cannot be read.
 */
export const readRetryAfter = (value: string | undefined, now: Date): number => {
  if (value === undefined) return 0
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  return wait > 0 ? Math.min(wait, MOST_WAIT_MS) : 0
}

import { findAgency } from './find-agency.ts'

/** Call signs: K or W and two or three letters, followed by "-TV" and the like (47 CFR 73.3550). */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:[ -]?(?:TV|FM|AM|DT|LP|CD|\d{1,2}))?$/u

/** Whether a code in a dateline is that of a known agency or a station of the United States. */
export const isAgencyCode = (code: string): boolean =>
  CALL_SIGN.test(code.trim()) || findAgency(code) !== undefined

import { isAgencies } from '../is-agencies.ts'
import type { RefusalRule } from '../refusal-rule.ts'

const company =
  /^(?!by\s)[^,;|]{2,60},? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|GmbH|PLC|plc|AG|S\.?A|N\.?V|LLP|L\.?P|S\.p\.A|Pty)\.?$/iu

/**
 * A company with its legal form, as press releases name who provides them: "Halvorsen Boats, Inc."
 * Source: PR Newswire, Business Wire, GlobeNewswire: the issuer under "News provided by".
 */
export const companyName: RefusalRule = {
  name: 'byline/company-name',
  refuses: line => company.test(line) && !isAgencies(line),
}

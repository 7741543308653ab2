import { allowedSchemes } from './allowed-schemes.ts'

/** Whether a link of a body leads to the web or a mailbox: it is whole, and its scheme is allowed. */
export const leadsOut = (href: string): boolean =>
  allowedSchemes.includes(URL.parse(href)?.protocol.slice(0, -1) ?? '')

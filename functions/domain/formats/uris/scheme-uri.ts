import { newsCodes } from './news-codes.ts'
import { ownSchemes } from './own-schemes.ts'
import { toUri } from './to-uri.ts'

/** The scheme of a subject as a URI with a slash at its end, for formats that ask for one: the IPTC's own, or a name of ours for an agency's. */
export const schemeUri = (scheme: string): string => {
  const known = Object.hasOwn(newsCodes, scheme) ? newsCodes[scheme] : undefined
  const uri = known ?? toUri(scheme) ?? `${ownSchemes}${encodeURIComponent(scheme.toWellFormed())}`
  return uri.endsWith('/') ? uri : `${uri}/`
}

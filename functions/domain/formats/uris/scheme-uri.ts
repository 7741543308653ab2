import { newsCodes } from './news-codes.ts'
import { ownSchemes } from './own-schemes.ts'
import { toUri } from './to-uri.ts'

/**
 * A subject's scheme as a URI that ends in a slash, for formats that require one: the IPTC's own URI, or one
 * of Wiredesk's for an agency's scheme.
 */
export const schemeUri = (scheme: string): string => {
  const known = Object.hasOwn(newsCodes, scheme) ? newsCodes[scheme] : undefined
  const uri = known ?? toUri(scheme) ?? `${ownSchemes}${encodeURIComponent(scheme.toWellFormed())}`
  return uri.endsWith('/') ? uri : `${uri}/`
}

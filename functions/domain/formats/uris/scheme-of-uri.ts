import { newsCodes } from './news-codes.ts'
import { ownSchemes } from './own-schemes.ts'

/**
 * The agency's name for a scheme, from a URI that `schemeUri` made; any other URI without its final slash.
 */
export const schemeOfUri = (uri: string): string => {
  const bare = uri.replace(/\/$/, '')
  const known = Object.entries(newsCodes).find(([, address]) => address === bare)
  if (known) return known[0]
  if (!bare.startsWith(ownSchemes)) return bare
  try {
    return decodeURIComponent(bare.slice(ownSchemes.length))
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return bare
  }
}

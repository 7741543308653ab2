import { ownSchemes } from './newsml-g2/own-schemes.ts'

/** The scheme as an agency named it, where a URI is one of ours; any other as it is. */
export const schemeOfUri = (uri: string): string => {
  if (!uri.startsWith(ownSchemes)) return uri
  try {
    return decodeURIComponent(uri.slice(ownSchemes.length).replace(/\/$/, ''))
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return uri
  }
}

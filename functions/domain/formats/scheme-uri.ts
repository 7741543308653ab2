import { ownSchemes } from './newsml-g2/own-schemes.ts'
import { toUri } from './to-uri.ts'

/** Schemes of the IPTC by the aliases that its catalog gives them (cv.iptc.org/newscodes). */
const NEWSCODES: Readonly<Record<string, string>> = {
  genre: 'genre',
  medtop: 'mediatopic',
  sig: 'signal',
  subj: 'subjectcode',
}

/** The scheme of a subject as a URI with a slash at its end, for formats that ask for one: the IPTC's own, or a name of ours for an agency's. */
export const schemeUri = (scheme: string): string => {
  const code = Object.hasOwn(NEWSCODES, scheme) ? NEWSCODES[scheme] : undefined
  if (code) return `http://cv.iptc.org/newscodes/${code}/`
  const uri = toUri(scheme) ?? `${ownSchemes}${encodeURIComponent(scheme.toWellFormed())}`
  return uri.endsWith('/') ? uri : `${uri}/`
}

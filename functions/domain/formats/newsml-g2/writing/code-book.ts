import { ownSchemes } from '#domain/formats/uris/own-schemes.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'

/** The aliases that Wiredesk uses of the IPTC's catalog, which `catalogRef` refers to. */
const IPTC = new Set(['drol', 'genre', 'medtop', 'ninat', 'irel', 'sig', 'stat', 'subj'])

/** The codes of an item, and the catalog that declares their aliases. */
export interface CodeBook {
  /** The QCode for a code in a scheme, whatever characters either contains. */
  qcode(scheme: string, code: string): string
  /** The schemes used so far that are not the IPTC's, or undefined. */
  catalog(): NewElement | undefined
}

/**
 * Declares agencies' schemes in the item itself, since Wiredesk knows no catalog for them, under their own
 * name if that can be an alias. White space and "%" in a code are percent-encoded, as QCodes allow neither.
 */
export const createCodeBook = (): CodeBook => {
  const aliases = new Map<string, string>()
  const aliasOf = (scheme: string): string => {
    const known = aliases.get(scheme)
    if (known) return known
    const isPlain = /^[a-z][\w.-]*$/i.test(scheme) && !IPTC.has(scheme) && !/^scheme\d+$/.test(scheme)
    const alias = isPlain ? scheme : `scheme${aliases.size + 1}`
    aliases.set(scheme, alias)
    return alias
  }
  return {
    qcode: (scheme, code) =>
      IPTC.has(scheme) && /^[\w.-]+$/.test(code)
        ? `${scheme}:${code}`
        : `${aliasOf(scheme)}:${code.toWellFormed().replace(/[\s%\p{C}]/gu, encodeURIComponent) || '%20'}`,
    catalog: () =>
      aliases.size === 0
        ? undefined
        : newElement(
            'catalog',
            {},
            [...aliases].map(([scheme, alias]) =>
              newElement('scheme', {
                alias,
                uri: `${ownSchemes}${encodeURIComponent(scheme.toWellFormed())}`,
              }),
            ),
          ),
  }
}

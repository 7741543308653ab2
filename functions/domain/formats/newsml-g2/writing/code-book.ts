import { type NewElement, newElement } from '../../../xml/new-element.ts'
import { ownSchemes } from '../../uris/own-schemes.ts'

/** Aliases of the IPTC's catalog that `catalogRef` gives, as far as Wiredesk writes them. */
const IPTC = new Set(['drol', 'genre', 'medtop', 'ninat', 'irel', 'sig', 'stat', 'subj'])

/** The codes of an item, and the catalog that says what their aliases stand for. */
export interface CodeBook {
  /** The QCode of a code in a scheme, whatever characters either has. */
  qcode(scheme: string, code: string): string
  /** The schemes used so far that are not the IPTC's; undefined where there are none. */
  catalog(): NewElement | undefined
}

/**
 * Gives schemes of agencies, which have no catalog that Wiredesk knows of, an alias in the item itself: their own name where it can be
 * one. White space and "%" in a code are percent-encoded, since a QCode has none.
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

import { ownSchemes } from '#domain/formats/uris/own-schemes.ts'
import { schemeOfUri } from '#domain/formats/uris/scheme-of-uri.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'

/**
 * A code and its scheme: the alias, unless the item's own catalog says that the alias stands for a Wiredesk
 * scheme.
 */
interface Code {
  scheme: string
  code: string
}

/** Reads the QCodes of one item; undefined for anything else. */
export type ReadCode = (qcode: string | undefined) => Code | undefined

/**
 * Makes a reader of an item's QCodes. Schemes that Wiredesk declares in the item are given by name, with
 * their codes decoded.
 */
export const codeReader = (item: XmlElement): ReadCode => {
  const own = new Map(
    findAll(item, 'catalog/scheme').flatMap(({ attributes: { alias = '', uri = '' } }) =>
      uri.startsWith(ownSchemes) ? [[alias, schemeOfUri(uri)] as const] : [],
    ),
  )
  return qcode => {
    const colon = qcode?.indexOf(':') ?? -1
    if (qcode === undefined || colon < 1) return undefined
    const alias = qcode.slice(0, colon)
    const code = qcode.slice(colon + 1)
    const scheme = own.get(alias)
    return scheme === undefined ? { scheme: alias, code } : { scheme, code: decode(code) }
  }
}

const decode = (code: string): string =>
  code.replace(/(?:%[\dA-F]{2})+/g, escaped => {
    try {
      return decodeURIComponent(escaped)
    } catch (error) {
      if (!(error instanceof URIError)) throw error
      return escaped
    }
  })

import type { XmlElement } from '#domain/xml/element.ts'

/** The code in a QCode: "stat:usable" gives "usable", whatever alias the provider's catalog uses. */
export const codeOf = (element: XmlElement | undefined): string | undefined => {
  const qcode = element?.attributes.qcode?.trim()
  return qcode?.slice(qcode.indexOf(':') + 1) || undefined
}

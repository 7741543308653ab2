import type { XmlElement } from '#domain/xml/element.ts'

/** The code of an element's `role` in lower case, or an empty string. */
export const roleOf = ({ attributes: { role = '' } }: XmlElement): string =>
  role.slice(role.indexOf(':') + 1).toLowerCase()

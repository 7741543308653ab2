import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'

/** The role of a `NewsComponent` in its parent in lower case, or an empty string. */
export const roleOf = (component: XmlElement): string =>
  (findFirst(component, 'Role')?.attributes.FormalName ?? '').toLowerCase()

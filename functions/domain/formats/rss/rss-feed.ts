import type { XmlElement } from '#domain/xml/element.ts'

export interface RssFeed {
  channel: XmlElement
  /** The names behind logins. */
  names: ReadonlyMap<string, string>
}

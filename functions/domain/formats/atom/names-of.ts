import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { readChild } from '../rss/read-child.ts'

/** The names of the persons of an entry, a feed or its `source` (RFC 4287, section 3.2.1). */
export const namesOf = (parent: XmlElement, whose: 'author' | 'contributor' = 'author'): Span[] =>
  findAll(parent, whose).flatMap(person => readChild(person, 'atom', 'name') ?? [])

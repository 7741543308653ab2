import type { XmlElement } from './element.ts'
import { findAll } from './find-all.ts'

/** The first child element reached by a path of local names, or undefined. */
export const findFirst = (from: XmlElement | undefined, path: string): XmlElement | undefined =>
  findAll(from, path)[0]

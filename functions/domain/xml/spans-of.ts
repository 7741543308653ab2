import type { Span } from '../copy.ts'
import type { XmlElement } from './element.ts'
import { spanOf } from './span-of.ts'

/** The texts of several elements as spans, without those that have no visible text. */
export const spansOf = (elements: readonly XmlElement[], source: string): Span[] =>
  elements.map(element => spanOf(element, source)).filter(span => span !== undefined)

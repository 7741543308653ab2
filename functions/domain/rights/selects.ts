import type { Change } from '#schemas/change.ts'
import type { Product } from '#schemas/product.ts'
import { matchesLanguageRange } from './matches-language-range.ts'

/** What a product selects by; articles and changes both carry it. */
export type Selectable = Pick<Change, 'agency' | 'sections' | 'language'>

const fold = (name: string) => name.normalize('NFC').toLowerCase()

const names = (list: readonly string[], value: string | undefined) =>
  value !== undefined && list.some(entry => fold(entry) === fold(value))

/**
 * Whether a product holds the copy: its agency, one of its sections, and its language must each be selected. A list that is
 * absent selects all, an empty one nothing; copy without an agency or section is in no list of them.
 */
export const selects = ({ agencies, sections, languages }: Product, copy: Selectable): boolean =>
  (!agencies || names(agencies, copy.agency)) &&
  (!sections || copy.sections.some(section => names(sections, section))) &&
  (!languages || languages.some(range => matchesLanguageRange(range, copy.language)))

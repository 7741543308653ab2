import type { Selection } from '#schemas/selection.ts'
import { canonicalJson } from '../canonical-json.ts'

/**
 * Removes duplicates from selections, in order of first appearance. They are not merged: a product that
 * excludes a section, or a license without some territory, might cover each of them but not their sum.
 */
export const uniteSelections = (selections: readonly Selection[]): Selection[] => [
  ...new Map(
    selections.map(({ agency, distributor, language, sections, facets, limits, cut }) => {
      const selection: Selection = {
        ...(agency && { agency }),
        ...(distributor && { distributor }),
        ...(language && { language }),
        sections: [...sections],
        ...(facets && { facets }),
        ...(limits && { limits }),
        ...(cut && { cut }),
      }
      return [canonicalJson(selection), selection] as const
    }),
  ).values(),
]

import type { Selection } from '#schemas/selection.ts'
import { canonicalJson } from '../canonical-json.ts'

/**
 * Selections, each once, in the order in which they first stand. They are not merged: a product that excludes a section, or a license that
 * lost a territory, would not take in the sum of what it took in part by part.
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

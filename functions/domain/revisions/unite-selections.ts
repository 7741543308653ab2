import type { Selection } from '#schemas/selection.ts'

/**
 * Selections as the fewest that products tell apart: one for each agency and language, its sections united. A product takes in a
 * united one exactly where it takes in one of its parts, since it asks for any of its sections.
 */
export const uniteSelections = (selections: readonly Selection[]): Selection[] => {
  const united = new Map<string, Selection>()
  for (const { agency, language, sections } of selections) {
    const name = JSON.stringify([agency, language])
    const there = united.get(name)?.sections ?? []
    united.set(name, {
      ...(agency && { agency }),
      ...(language && { language }),
      sections: [...new Set([...there, ...sections])],
    })
  }
  return [...united.values()]
}

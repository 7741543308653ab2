import { uniteSelections } from '#domain/revisions/unite-selections.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Selection } from '#schemas/selection.ts'

/**
 * What a kill is selected by: a notice seldom repeats what it kills, and must reach all who hold it, or held an earlier version that
 * was selected otherwise. So it goes by the agency and language of the last change, with the sections of all, and `alsoReaches` what
 * the article was under any other.
 */
export const reachOfKill = (
  notice: Selection,
  current: Current | undefined,
): Pick<Change, 'agency' | 'language' | 'sections' | 'alsoReaches'> => {
  const { change: before, reach = [] } = current ?? {}
  const agency = before?.agency ?? notice.agency
  const language = before?.language ?? notice.language
  const own: Selection = {
    ...(agency && { agency }),
    ...(language && { language }),
    sections: [...(before?.sections ?? []), ...notice.sections],
  }
  const [united = own, ...others] = uniteSelections([own, ...reach])
  return { ...united, ...(others.length > 0 && { alsoReaches: others }) }
}

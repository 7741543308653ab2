import { uniteSelections } from '#domain/revisions/unite-selections.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Selection } from '#schemas/selection.ts'

type Reach = Pick<Change, 'agency' | 'language' | 'sections' | 'alsoReaches' | 'reachesAhead'>

/**
 * What a kill is selected by: a notice seldom repeats what it kills, and must reach all who hold it, or held an earlier version that
 * was selected otherwise. So it goes by the agency and language of the last change, with the sections of all, and `alsoReaches` what
 * the article was under any other; `reachesAhead`, what it was while it was shown in advance alone.
 */
export const reachOfKill = (notice: Selection, current: Current | undefined): Reach => {
  const { change: before, reach = [], reachAhead = [] } = current ?? {}
  const agency = before?.agency ?? notice.agency
  const language = before?.language ?? notice.language
  const own: Selection = {
    ...(agency && { agency }),
    ...(language && { language }),
    sections: [...(before?.sections ?? []), ...notice.sections],
  }
  const [united = own, ...others] = uniteSelections([own, ...reach])
  const ahead = reachAhead.filter(each => ![united, ...others].some(other => takesIn(other, each)))
  return {
    ...united,
    ...(others.length > 0 && { alsoReaches: others }),
    ...(ahead.length > 0 && { reachesAhead: ahead }),
  }
}

const takesIn = (one: Selection, other: Selection): boolean =>
  one.agency === other.agency &&
  one.language === other.language &&
  other.sections.every(section => one.sections.includes(section))

import { canonicalJson } from '#domain/revisions/canonical-json.ts'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Selection } from '#schemas/selection.ts'

type Reach = Selection & Pick<Change, 'alsoReaches' | 'reachesAhead'>

/**
 * What a kill is selected by: a notice seldom repeats what it kills, and must reach all who hold it, or held an earlier version that
 * was selected otherwise. So it is selected as the last change is, `alsoReaches` what the article was under any other, and `reachesAhead`
 * what it was while it was shown in advance alone. What the notice itself would be selected by counts only where there is nothing yet.
 */
export const reachOfKill = (notice: Selection, current: Current | undefined): Reach => {
  const { change: before, reach = [], reachAhead = [] } = current ?? {}
  const [own = notice, ...others] = uniteSelections([before ?? notice, ...reach])
  const known = new Set([own, ...others].map(canonicalJson))
  const ahead = uniteSelections(reachAhead).filter(each => !known.has(canonicalJson(each)))
  return {
    ...own,
    ...(others.length > 0 && { alsoReaches: others }),
    ...(ahead.length > 0 && { reachesAhead: ahead }),
  }
}

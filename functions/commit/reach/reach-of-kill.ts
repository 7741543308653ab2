import { canonicalJson } from '#domain/revisions/canonical-json.ts'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Selection } from '#schemas/selection.ts'
import { mayBeSeen } from './may-be-seen.ts'

type Reach = Selection & Pick<Change, 'alsoReaches' | 'reachesAhead'>

/**
 * What a kill is selected by. A notice seldom repeats what it kills, and must reach everyone who holds the
 * story, or held an earlier version that was selected differently. So a kill is selected as the last change
 * is; `alsoReaches` holds every other selection of the article, and `reachesAhead` those under which it was
 * shown only in advance. A last change that is withheld does not count: nobody was shown it, except in
 * advance. The notice's own selection counts only if there is no story yet.
 */
export const reachOfKill = (notice: Selection, current: Current | undefined, now: Date): Reach => {
  const { change: before, reach = [], reachAhead = [] } = current ?? {}
  const isShown = before && (before.kind === 'expiry' || mayBeSeen(before, now))
  const inAdvance = uniteSelections(reachAhead)
  const unshown = inAdvance[0] ?? (before ? toNobody(before) : notice)
  const [own = unshown, ...others] = uniteSelections([...(isShown ? [before] : []), ...reach])
  const known = new Set([own, ...others].map(canonicalJson))
  const ahead = inAdvance.filter(each => !known.has(canonicalJson(each)))
  return {
    ...own,
    ...(others.length > 0 && { alsoReaches: others }),
    ...(ahead.length > 0 && { reachesAhead: ahead }),
  }
}

/** The selection of copy that nobody was shown: no territory is left to any license. */
const toNobody = (selection: Selection): Selection => ({
  ...uniteSelections([selection])[0],
  sections: selection.sections,
  limits: { only: [] },
})

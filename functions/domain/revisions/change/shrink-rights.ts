import type { Change } from '#schemas/change.ts'
import { CutList, type Selection } from '#schemas/selection.ts'
import { territoriesLeft } from '../../rights/limits/territories-left.ts'
import { bytesOf } from './bytes-of.ts'
import { uniteSelections } from './unite-selections.ts'

/** A smaller form of a change, or undefined if this step can take nothing more. */
type Step = (change: Change) => Change | undefined

const reaches = ['alsoReaches', 'reachesAhead', 'withdraws', 'withdrawsAhead'] as const

/** Coarsens the selections of a kill, expiry or withdrawal; those that become equal are kept once. */
const coarsen =
  (coarser: (selection: Selection) => Selection): Step =>
  change => {
    const lists = reaches.flatMap(name => {
      const list = change[name]
      return list ? [[name, uniteSelections(list.map(coarser))]] : []
    })
    const next: Change = { ...change, ...Object.fromEntries(lists) }
    return bytesOf(next) < bytesOf(change) ? next : undefined
  }

/** Drops the last entry of a list of facets, and marks the list as cut. */
const dropFacet =
  (name: 'subjects' | 'genres' | 'places'): Step =>
  change => {
    const list = change.facets?.[name]
    if (!list || list.length === 0) return undefined
    const { [name]: _, ...others } = change.facets ?? {}
    const kept = list.slice(0, -1)
    return marked({ ...change, facets: { ...others, ...(kept.length > 0 && { [name]: kept }) } }, name)
  }

const dropSection: Step = change =>
  change.sections.length > 0
    ? marked({ ...change, sections: change.sections.slice(0, -1) }, 'sections')
    : undefined

/**
 * Drops the excluded or only territories, and marks that; the statement that no territory is left is kept.
 */
const dropTerritories: Step = change => {
  const { out, only, ...limits } = change.limits ?? {}
  if (!out && (!only || only.length === 0)) return undefined
  const left = territoriesLeft({}, { ...limits, ...(out && { out }), ...(only && { only }) })
  const isNowhere = !('except' in left) && left.length === 0
  return { ...change, limits: { ...limits, ...(isNowhere ? { only: [] } : { unclear: true }) } }
}

const marked = (change: Change, name: CutList): Change => ({
  ...change,
  cut: CutList.options.filter(each => each === name || change.cut?.includes(each)),
})

/**
 * The steps in order, each repeated as long as it helps. What a kill reaches gets coarser, which tells more
 * people; what copy is selected by gets shorter, which shows it to fewer: cutting never shows what the whole
 * lists would hide.
 */
const steps: readonly Step[] = [
  coarsen(({ facets: _, limits: __, ...rest }) => rest),
  dropFacet('subjects'),
  dropFacet('places'),
  dropFacet('genres'),
  coarsen(({ facets: _, limits: __, ...rest }) => ({
    ...rest,
    sections: [],
    cut: CutList.options.filter(each => each === 'sections' || rest.cut?.includes(each)),
  })),
  coarsen(() => ({ sections: [], cut: ['all'] })),
  dropTerritories,
  dropSection,
]

/** The change with as much of what it is judged by as fits. */
export const shrinkRights = (change: Change, maxBytes: number): Change => {
  let fitting = change
  for (const step of steps)
    while (bytesOf(fitting) > maxBytes) {
      const next = step(fitting)
      if (!next) break
      fitting = next
    }
  return fitting
}

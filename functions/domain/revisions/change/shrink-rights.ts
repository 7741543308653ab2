import { territoriesLeft } from '#domain/rights/limits/territories-left.ts'
import type { Change } from '#schemas/change.ts'
import { CutList, type Selection } from '#schemas/selection.ts'
import { bytesOf } from './bytes-of.ts'
import { mostThatFit } from './most-that-fit.ts'
import { uniteSelections } from './unite-selections.ts'

/** A smaller form of a change, or undefined if this step can take nothing more. */
type Step = (change: Change, maxBytes: number) => Change | undefined

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

/** Drops the last entries of a list, as many as it must, and marks the list as cut. */
const dropLast =
  (
    name: CutList,
    listOf: (change: Change) => string[] | undefined,
    put: (change: Change, kept: string[]) => Change,
  ): Step =>
  (change, maxBytes) => {
    const list = listOf(change) ?? []
    const keep = (count: number): Change => marked(put(change, list.slice(0, count)), name)
    return list.length > 0
      ? keep(mostThatFit(list.length, count => bytesOf(keep(count)) <= maxBytes))
      : undefined
  }

const dropFacets = (name: 'subjects' | 'genres' | 'places'): Step =>
  dropLast(
    name,
    ({ facets }) => facets?.[name],
    (change, kept) => {
      const { [name]: _, ...others } = change.facets ?? {}
      return { ...change, facets: { ...others, ...(kept.length > 0 && { [name]: kept }) } }
    },
  )

const dropSections = dropLast(
  'sections',
  ({ sections }) => sections,
  (change, sections) => ({ ...change, sections }),
)

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
  dropFacets('subjects'),
  dropFacets('places'),
  dropFacets('genres'),
  coarsen(({ facets: _, limits: __, ...rest }) => ({
    ...rest,
    sections: [],
    cut: CutList.options.filter(each => each === 'sections' || rest.cut?.includes(each)),
  })),
  coarsen(() => ({ sections: [], cut: ['all'] })),
  dropTerritories,
  dropSections,
]

/** The change with as much of what it is judged by as fits. */
export const shrinkRights = (change: Change, maxBytes: number): Change => {
  let fitting = change
  for (const step of steps)
    while (bytesOf(fitting) > maxBytes) {
      const next = step(fitting, maxBytes)
      if (!next) break
      fitting = next
    }
  return fitting
}

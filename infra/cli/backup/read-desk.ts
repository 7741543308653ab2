import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Override } from '#schemas/desk/override.ts'
import type { Revision } from '#schemas/revision.ts'

/** How many edits an order key counts; 0 for the agency's own. */
const editsOf = (orderKey: string): number => Number(/\+(\d{6})$/.exec(orderKey)?.[1] ?? 0)

/**
 * The desk's part in an article at a change that was an edit, as its revision shows it, since CURRENT keeps
 * only the latest overrides. Those still in force are returned as stored; for the others, who set them is no
 * longer known. Undefined if the change was not an edit.
 */
export const readDesk = (
  { committedAt, orderKey }: Change,
  { article, agencyFields = [] }: Revision,
  current: Pick<Current, 'overrides'>,
): { overrides: Override[]; edits: number } | undefined => {
  const edits = editsOf(orderKey)
  if (edits === 0) return undefined
  const overrides = agencyFields.flatMap(({ field, value: agencyValue }): Override[] => {
    if (field === 'change' || article.evidence[field]?.rule !== 'override/editor') return []
    const value = article[field]
    const kept = current.overrides?.find(each => each.field === field)
    if (kept && JSON.stringify(kept.value) === JSON.stringify(value)) return [kept]
    return [
      {
        field,
        ...(value !== undefined && { value }),
        ...(agencyValue !== undefined && { agencyValue }),
        setBy: 'desk',
        setAt: committedAt,
      },
    ]
  })
  return { overrides, edits }
}

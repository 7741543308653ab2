import type { ClearOverride } from '#functions/desk/overrides/clear-override.ts'
import { atPlace } from '../at-place.ts'
import { openDesk } from './open-desk.ts'
import { printEdit } from './print-edit.ts'

/** Removes the override of an article's field at a place. */
export const runClearOverride = (to: string, edit: ClearOverride): Promise<number> =>
  atPlace(to, async (_table, _place, destination) =>
    printEdit(await openDesk(destination).clearOverride(edit), edit.articleId, edit.field),
  )

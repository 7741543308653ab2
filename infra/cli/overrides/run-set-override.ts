import type { SetOverride } from '#functions/desk/overrides/set-override.ts'
import { atPlace } from '../at-place.ts'
import { openDesk } from './open-desk.ts'
import { printEdit } from './print-edit.ts'

/** Overrides a field of an article at a place. */
export const runSetOverride = (to: string, edit: SetOverride): Promise<number> =>
  atPlace(to, async (_table, _place, destination) =>
    printEdit(await openDesk(destination).setOverride(edit), edit.articleId, edit.field),
  )

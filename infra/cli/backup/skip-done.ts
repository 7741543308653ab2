import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { ExportLine } from './export-line.ts'
import type { Event } from './plan-restore.ts'

/**
 * What a restore that goes on has yet to repeat: the event of the latest exported change that the table has, of
 * which a part may be missing, those after it, and whatever may have been in work. All events, if the log holds
 * anything else at that place.
 */
export const skipDone = async (
  events: readonly Event[],
  lines: readonly ExportLine[],
  changes: Pick<ChangeLog, 'head' | 'at'>,
): Promise<Event[]> => {
  const exported = lines.flatMap(line => (line.kind === 'change' ? [line.change] : []))
  const head = await changes.head()
  const last = exported.findLast(({ seq }) => seq <= head)
  if (!last || !isSame(last, await changes.at(last.seq))) return [...events]
  const reached = events.findLastIndex(({ seq }) => seq <= last.seq)
  return events.filter((event, place) => place >= reached || (event.kind === 'drop' && !event.isSettled))
}

const isSame = (change: Change, found: Change | undefined): boolean =>
  found?.articleId === change.articleId && found.orderKey === change.orderKey && found.kind === change.kind

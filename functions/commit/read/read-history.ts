import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import { mapFewAtOnce } from './map-few-at-once.ts'

/** Reads all changes of an article so far, oldest first, of which `latest` is the last. */
export const readHistory = async (
  changes: Pick<ChangeLog, 'at'>,
  { history }: Current,
  latest: Change,
): Promise<Change[]> => {
  const found = await mapFewAtOnce(history ?? [latest.seq], seq => changes.at(seq))
  return found.flatMap(change => change ?? [])
}

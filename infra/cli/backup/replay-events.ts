import { showProgress } from '../show-progress.ts'
import type { Event } from './plan-restore.ts'
import type { RestorePorts } from './restore-ports.ts'

/**
 * Replays what happened, each event by the clock of its time. Returns the changes that had to yield to later
 * ones.
 */
export const replayEvents = async (
  events: readonly Event[],
  {
    clock,
    ingestDrop,
    recommitChange,
    commitRevision,
  }: Pick<RestorePorts, 'clock' | 'ingestDrop' | 'recommitChange' | 'commitRevision'>,
): Promise<string[]> => {
  const stale: string[] = []
  await showProgress({ steps: events.length, doing: 'restoring' }, async progress => {
    for (const event of events) {
      clock.set(event.now)
      if (event.kind === 'drop') {
        await ingestDrop(event.drop, event.former)
        progress.step(event.drop.key)
      } else if (event.kind === 'hold') {
        await commitRevision(event.revision)
        progress.step(event.revision.articleId)
      } else {
        const { articleId, kind } = event.lost.change
        if ((await recommitChange(event.lost)).outcome === 'stale') stale.push(`${kind} of ${articleId}`)
        progress.step(articleId)
      }
    }
  })
  return stale
}

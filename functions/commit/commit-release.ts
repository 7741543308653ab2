import { type CommitPorts, createCommitChange } from './commit-change.ts'
import type { CommittedRelease } from './committed.ts'
import { proposeRelease } from './propose/propose-release.ts'

export type CommitRelease = (articleId: string, now?: Date) => Promise<CommittedRelease>

/** Commits the end of an article's embargo, if it is due at an instant: else by the clock. */
export const createCommitRelease = (ports: CommitPorts): CommitRelease => {
  const commitChange = createCommitChange(ports)
  return (articleId, now) =>
    commitChange(articleId, (current, nextPlace) =>
      proposeRelease(current, now ?? ports.clock.now(), nextPlace),
    )
}

import { type CommitPorts, createCommitChange } from './commit-change.ts'
import type { CommittedRelease } from './committed.ts'
import { proposeRelease } from './propose/propose-release.ts'

export type CommitRelease = (articleId: string) => Promise<CommittedRelease>

/** Commits the end of an article's embargo, if it is due. */
export const createCommitRelease = (ports: CommitPorts): CommitRelease => {
  const commitChange = createCommitChange(ports)
  return articleId =>
    commitChange(articleId, (current, nextPlace) => proposeRelease(current, ports.clock.now(), nextPlace))
}

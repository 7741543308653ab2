import type { FeedEntry } from '#schemas/license/feed-page.ts'

/** What a change means for those who publish the story. */
export const entryLabel = ({
  kind,
  status,
  version,
  class: changeClass,
  withdrawnBefore,
}: FeedEntry): string => {
  if (status === 'canceled') return 'Killed: take it down'
  if (kind === 'expiry') return 'Expired: take it down'
  if (kind === 'withdrawal') return 'Withdrawn for now: do not publish'
  if (status === 'withheld') return 'In advance: do not publish yet'
  if (withdrawnBefore === version) return 'Earlier versions taken back: replace them'
  if (kind === 'release') return 'Released'
  if (kind === 'reinstatement') return 'Reinstated'
  if (changeClass) return classWords[changeClass]
  return version === 1 ? 'New' : 'Edited'
}

const classWords = {
  update: 'Updated',
  writethru: 'Rewritten',
  correction: 'Corrected',
  refile: 'Sent again',
  'metadata-only': 'Details changed',
  kill: 'Killed: take it down',
} as const

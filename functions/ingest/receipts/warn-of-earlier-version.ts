import type { CommittedText } from '#commit/committed.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * The warning of a receipt about copy that is not made current because of its version, or for want of one, although it is newer than what is:
 * some feeds state none in an update, or begin to count anew.
 */
export const warnOfEarlierVersion = (
  { articleId, article, orderKey }: Revision,
  committed: CommittedText,
  before: Current | undefined,
): string[] => {
  if (committed.outcome !== 'superseded' || committed.by !== 'later-revision') return []
  const [version = '', made = ''] = orderKey.split('/')
  const [currentVersion = '', currentMade = ''] = before?.orderKey?.split('/') ?? []
  const isNewer = made === '' ? version === '' : made > currentMade
  if (version >= currentVersion || !isNewer) return []
  const stated = article.sourceVersion ? `version "${article.sourceVersion}"` : 'no version'
  return [
    `it states ${stated}, which counts as earlier than that of the text that stays current, though it is newer: send it again with a later version, or edit the story (article ${articleId})`,
  ]
}

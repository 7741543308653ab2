import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import { wordsOfRevision } from './words-of-revision.ts'

/** Whether a text has words that the desk took back from its article. */
export const isBarred = (current: Pick<Current, 'barred'> | undefined, revision: Revision): boolean => {
  const { barred = [] } = current ?? {}
  return barred.length > 0 && wordsOfRevision(revision).some(words => barred.includes(words))
}

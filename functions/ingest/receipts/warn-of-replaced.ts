import type { CommittedText } from '#commit/committed.ts'
import { foldWords } from '#domain/revisions/naming/fold-words.ts'
import { identify } from '#domain/revisions/naming/identify.ts'
import type { Current } from '#schemas/current.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Revision } from '#schemas/revision.ts'

/** Letters from which on a word says what a headline is about. */
const TELLING = 4
/** A headline in fewer such words, or in a script that sets no spaces, tells nothing. */
const FEWEST = 2

/**
 * The warning of a receipt about copy without a number, under the name of a file whose story before had none
 * of the words of its headline: it may be another story, but is taken for a correction.
 */
export const warnOfReplaced = (
  { articleId, article }: Revision,
  committed: CommittedText,
  before: Current | undefined,
  { drop: { key }, index }: { drop: Drop; index: number },
): string[] => {
  const replaced = before?.change
  if (committed.outcome !== 'accepted' || replaced?.kind !== 'revision') return []
  if (articleId !== identify({ path: key, index })) return []
  const words = tellingWords(replaced.headline)
  const own = tellingWords(article.headline)
  if (Math.min(words.size, own.size) < FEWEST || words.intersection(own).size > 0) return []
  return [
    `it replaces the story "${replaced.headline}", which this file held before, as its correction: if it is another story, drop each under a name of its own (article ${articleId})`,
  ]
}

const tellingWords = (headline: string): Set<string> =>
  new Set(
    foldWords(headline)
      .split(' ')
      .filter(word => word.length >= TELLING),
  )

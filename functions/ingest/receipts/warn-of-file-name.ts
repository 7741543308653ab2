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
 * The warning of a receipt about copy without a number, whose story the name of its file tells: that it may be
 * another story than the one before, of whose headline it has no word, but is taken for its correction.
 */
export const warnOfFileName = (
  { articleId, article }: Revision,
  committed: CommittedText,
  before: Current | undefined,
  { drop: { key }, index }: { drop: Drop; index: number },
): string[] => {
  if (committed.outcome !== 'accepted' || articleId !== identify({ path: key, index })) return []
  const replaced = before?.change
  if (replaced?.kind !== 'revision' && replaced?.kind !== 'recall') return []
  const words = tellingWords(replaced.headline)
  const own = tellingWords(article.headline)
  if (Math.min(words.size, own.size) < FEWEST || words.intersection(own).size > 0) return []
  return [
    `it replaces the story "${replaced.headline}", which this file held: if it is another, part them on the page of the story (article ${articleId})`,
  ]
}

const tellingWords = (headline: string): Set<string> =>
  new Set(
    foldWords(headline)
      .split(' ')
      .filter(word => word.length >= TELLING),
  )

import type { Article } from '#schemas/article.ts'
import type { RevisionDiff } from '#schemas/revision-diff.ts'
import { diffWords } from './diff-words.ts'

/** How `after` differs from `before` in headline and text, word by word; both are versions of one article. */
export const diffTexts = (before: Article, after: Article): RevisionDiff => ({
  articleId: after.id,
  from: before.version,
  to: after.version,
  headline: diffWords(before.headline, after.headline),
  text: diffWords(before.body.text, after.body.text),
})

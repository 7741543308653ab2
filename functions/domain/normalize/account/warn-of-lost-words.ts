import type { Article } from '#schemas/article.ts'
import type { Block } from '../../copy.ts'
import type { Draft } from '../draft/draft.ts'
import { findMissingWords } from './find-missing-words.ts'

/** Words that a warning names. */
const named = 12

/** A warning where words of the blocks are in no field, in no evidence and not among what was removed; else none. */
export const warnOfLostWords = (blocks: readonly Block[], article: Article, draft: Draft): string[] => {
  const { spans, removed } = draft
  const accounted = [
    ...article.body.text.split('\n\n'),
    ...spans.map(({ raw }) => raw),
    ...removed.map(({ raw }) => raw),
  ]
  const missing = findMissingWords(
    blocks.map(({ text }) => text),
    accounted,
  )
  return missing.length > 0 ? [`words in no field: ${missing.slice(0, named).join(' ')}`] : []
}

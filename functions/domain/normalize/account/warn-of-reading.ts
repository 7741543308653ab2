import type { Copy } from '#domain/copy.ts'
import { warnOfLeftOut } from '#domain/formats/reading/media/warn-of-left-out.ts'
import type { Article } from '#schemas/article.ts'
import type { Draft } from '../draft/draft.ts'
import type { Paragraph } from '../paragraph.ts'
import { warnOfFuture } from './warn-of-future.ts'
import { warnOfHeadLines } from './warn-of-head-lines.ts'
import { warnOfLostWords } from './warn-of-lost-words.ts'
import { warnOfPlaces } from './warn-of-places.ts'
import { warnOfRepeats } from './warn-of-repeats.ts'

/** What editors are told of an article as it was read: pictures and lines that were left out, what cannot be right, and words that were lost. */
export const warnOfReading = (
  copy: Copy,
  article: Article,
  draft: Draft,
  story: readonly Paragraph[],
): string[] => [
  ...warnOfLeftOut((copy.media?.length ?? 0) - (article.media?.length ?? 0)),
  ...warnOfFuture(article, article.receivedAt),
  ...warnOfPlaces(article),
  ...(copy.isSent ? warnOfHeadLines(draft.removed) : []),
  ...warnOfLostWords(copy.blocks, story, draft),
  ...warnOfRepeats(story),
]

import type { Normalized } from '#domain/copy.ts'
import { FEWEST_WORDS_OF_STORY } from '#domain/normalize/notice/fewest-words-of-story.ts'

/** What stands under an order in fewer words is who signed it. */
const FEWEST_WORDS = 5

/**
 * Whether a story is a notice in words that tells what to do with another one: a kill, or a hold that has no
 * text of its own, or names its story and only says why, or what may be either.
 */
export const isDirected = ({
  article: { status, body, byline },
  notice,
  isCanceled,
}: Pick<Normalized, 'article' | 'notice' | 'isCanceled'>): boolean =>
  notice !== undefined &&
  !isCanceled &&
  (status === 'canceled' ||
    (notice.isGuess ?? notice.refusal) !== undefined ||
    body.wordCount < FEWEST_WORDS ||
    (Object.keys(notice.target).length > 0 && byline === undefined && body.wordCount < FEWEST_WORDS_OF_STORY))

import type { Article } from '#schemas/article.ts'
import { fold } from './fold.ts'
import type { Scoreboard } from './scoreboard.ts'

/** How many words are shown of a body that begins or ends in the wrong place. */
const shown = 10

/** Scores where a body begins and ends; more than one right answer may be given. */
export const scoreBody = (
  board: Scoreboard,
  id: string,
  { first, last }: { first: readonly unknown[]; last: readonly unknown[] },
  article: Article | undefined,
): void => {
  const got = wordsOf(article?.body.text)
  const begins = (words: string[]) => got.slice(0, words.length).join(' ') === words.join(' ')
  const ends = (words: string[]) => got.slice(-words.length).join(' ') === words.join(' ')
  const ask = (measure: string) => ({ measure, id, rule: ruleBeside(article) })
  const check = (measure: string, labels: readonly unknown[], holds: (words: string[]) => boolean) => {
    if (wordsOf(labels[0]).length === 0) return
    const isRight = labels.map(wordsOf).some(words => words.length > 0 && holds(words))
    const found = measure.includes('first') ? got.slice(0, shown) : got.slice(-shown)
    board.check(ask(measure), isRight, labels[0], found.join(' '))
  }
  check('body first words', first, begins)
  check('body last words', last, ends)
}

const wordsOf = (text: unknown): string[] => fold(text).split(' ').filter(Boolean)

const ruleBeside = (article: Article | undefined): string =>
  article === undefined ? 'refused' : (article.evidence.dateline?.rule ?? 'no dateline')

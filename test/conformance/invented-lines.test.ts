import { expect, test } from 'vitest'
import { readArticles, readLines } from './invented/read-labels.ts'
import { scoreArticle } from './invented/score-article.ts'
import { scoreLine } from './invented/score-lines.ts'
import { createTally, type Tally } from './invented/tally.ts'

/*
 * Invented lines and stories in the forms of agencies, papers and pages of many countries, labelled by hand.
 * Floors only rise.
 */
const floors = {
  lines: {
    authors: 0.998,
    role: 1,
    affiliation: 1,
    location: 1,
    collective: 1,
    'no author': 1,
    contributors: 0.998,
    'contributor role': 1,
    'copyright year': 1,
    'copyright holder': 1,
    'copyright distributor': 1,
    'dateline place': 1,
    'dateline agency': 1,
    'notice class': 1,
  },
  articles: {
    headline: 1,
    authors: 0.98,
    contributors: 1,
    'body first words': 1,
    'body last words': 1,
    dateline: 1,
    'copyright year': 1,
    'copyright holder': 1,
    distributor: 1,
  },
}

const expectFloors = ({ scores, misses }: Tally, floor: Record<string, number>): void => {
  const reached = scores()
  expect(Object.keys(reached).sort()).toEqual(Object.keys(floor).sort())
  for (const [measure, least] of Object.entries(floor))
    expect(
      reached[measure],
      `${measure}\n${misses.filter(miss => miss.startsWith(`${measure}:`)).join('\n')}`,
    ).toBeGreaterThanOrEqual(least)
}

test('invented lines of every convention score at or above their floors', () => {
  const tally = createTally()
  for (const line of readLines()) scoreLine(line, tally)
  expectFloors(tally, floors.lines)
})

test('invented stories within pages score at or above their floors', async () => {
  const tally = createTally()
  for (const article of readArticles()) await scoreArticle(article, tally)
  expectFloors(tally, floors.articles)
})

import type { DropReading } from '#domain/drop/drop-reading.ts'
import { isAlike } from './is-alike.ts'
import { readLabels } from './labelled-sets.ts'
import { readArticle } from './read-article.ts'
import { scoreBody } from './score-body.ts'
import { type StoryLabel, scoreStory } from './score-story.ts'
import { createScoreboard, type Scoreboard } from './scoreboard.ts'

/** A whole raw story and its labels; `doubt` marks all of it, or the fields, as not counting. */
interface LabelledArticle {
  id: string
  raw: string
  doubt?: boolean | string[]
  expect: StoryLabel & {
    dateline?: string | null
    copyrightYear?: number | null
    copyrightHolder?: string | null
    distributor?: string | null
    bodyFirstWords?: string
    bodyLastWords?: string
  }
}

/** Scores raw stories, each read as a text file or as `read` does, against their labels. */
export const scoreArticles = async (file: string, read = readArticle): Promise<Scoreboard> => {
  const board = createScoreboard()
  for (const item of readLabels<LabelledArticle>(file))
    if (item.doubt !== true) scoreArticle(board, item, await read(item))
  return board
}

const scoreArticle = (
  board: Scoreboard,
  { id, doubt, expect }: LabelledArticle,
  reading: DropReading,
): void => {
  const article = reading.ok ? reading.stories[0]?.article : undefined
  const ask = (measure: string, field?: string) => ({
    measure,
    id,
    rule: field === undefined ? undefined : article?.evidence[field]?.rule,
  })
  const refusal = reading.ok ? undefined : reading.rejection.code
  board.check(ask('read at all'), article !== undefined, 'article', refusal)
  scoreStory(board, id, expect, article, new Set(Array.isArray(doubt) ? doubt : []))
  scoreBody(board, id, { first: [expect.bodyFirstWords], last: [expect.bodyLastWords] }, article)
  board.value(ask('dateline place', 'dateline'), expect.dateline, article?.dateline?.place)
  board.value(ask('copyright year', 'copyright'), expect.copyrightYear, article?.copyright?.year)
  board.value(
    ask('copyright holder', 'copyright'),
    expect.copyrightHolder,
    article?.copyright?.holder,
    isAlike,
  )
  board.value(ask('distributor', 'distributor'), expect.distributor, article?.distributor, isAlike)
}

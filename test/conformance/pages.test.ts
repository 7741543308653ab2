import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { readLabels } from '../score/labelled-sets.ts'
import { missesOf, tableOf } from '../score/print-score.ts'
import { rateAll } from '../score/rate.ts'
import { readArticle } from '../score/read-article.ts'
import { scoreArticles } from '../score/score-articles.ts'
import { floors } from './floors.ts'

/*
 * Invented stories in the style of real pages, data sets and wires, with the typical furniture around and
 * inside them; `body` holds the paragraphs of the story proper.
 */
describe.for(['pages', 'papers', 'houses', 'sites'] as const)('invented %s', set => {
  const file = join(import.meta.dirname, `../fixtures/pages/${set}.jsonl`)
  const pages = readLabels<{ id: string; raw: string; body: string[] }>(file)

  const readings = new Map<string, Promise<DropReading>>()
  /** Each page is read once, for its score and for its own test. */
  const readOnce = (page: { id: string; raw: string }): Promise<DropReading> => {
    const reading = readings.get(page.raw) ?? readArticle(page)
    readings.set(page.raw, reading)
    return reading
  }

  test('score at or above their floors', async () => {
    const board = await scoreArticles(file, readOnce)
    const rows = rateAll(board.rows)
    for (const [measure, floor] of Object.entries<number>(floors[set]))
      expect(rows[measure], `${measure}\n${tableOf(board)}${missesOf(board)}`).toBeGreaterThanOrEqual(floor)
  })

  test.for(pages.map(page => [page.id, page] as const))(
    '%s: the body has every paragraph of the story, and every word is accounted for',
    async ([, page]) => {
      const reading = await readOnce(page)
      const text = reading.ok ? (reading.stories[0]?.article.body.text ?? '') : ''
      expect(page.body.filter(paragraph => !text.includes(paragraph))).toEqual([])
      expect(reading.ok && reading.warnings).toEqual([])
    },
  )
})

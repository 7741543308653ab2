import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLabels } from '../score/labelled-sets.ts'
import { missesOf, tableOf } from '../score/print-score.ts'
import { rateAll } from '../score/rate.ts'
import { scoreArticles } from '../score/score-articles.ts'
import { floors } from './floors.ts'

/*
 * Invented stories in the style of real pages, data sets and wires, with the typical furniture around and
 * inside them; `body` holds the paragraphs of the story proper.
 */
describe.for(['pages', 'papers', 'houses', 'sites'] as const)('invented %s', set => {
  const file = join(import.meta.dirname, `../fixtures/pages/${set}.jsonl`)
  const pages = readLabels<{ id: string; raw: string; body: string[] }>(file)

  test('score at or above their floors', async () => {
    const board = await scoreArticles(file)
    const rows = rateAll(board.rows)
    for (const [measure, floor] of Object.entries<number>(floors[set]))
      expect(rows[measure], `${measure}\n${tableOf(board)}${missesOf(board)}`).toBeGreaterThanOrEqual(floor)
  })

  test.for(pages.map(page => [page.id, page] as const))(
    '%s: the body has every paragraph of the story, and every word is accounted for',
    async ([id, { raw, body }]) => {
      const bytes = new TextEncoder().encode(raw)
      const reading = await readDrop({ bytes, path: `${id}.txt`, receivedAt: '2026-01-01T00:00:00Z' })
      const text = reading.ok ? (reading.stories[0]?.article.body.text ?? '') : ''
      expect(body.filter(paragraph => !text.includes(paragraph))).toEqual([])
      expect(reading.ok && reading.warnings).toEqual([])
    },
  )
})

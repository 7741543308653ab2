import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/*
 * Lines that pages put above, within and below their stories, in a dozen languages: whichever they are, the
 * story keeps its own words and no others, and every word is accounted for.
 */
interface PageLines {
  stories: { headline: string; body: string[] }[]
  head: string[]
  story: string[]
  tail: string[]
}

const file = join(import.meta.dirname, '../fixtures/lines/page-lines.json')
const { stories, head, story, tail } = JSON.parse(readFileSync(file, 'utf8')) as PageLines
const zones = {
  head: { lines: head, at: 0 },
  story: { lines: story, at: 3 },
  tail: { lines: tail, at: Number.POSITIVE_INFINITY },
}

describe.each(Object.entries(zones))(
  'the body is the story alone with a line of a page in its %s:',
  (zone, { lines, at }) => {
    test.for(lines.map((line, index) => [line, index] as const))('%s', async ([line, index]) => {
      const { headline, body } = stories[index % stories.length] as PageLines['stories'][number]
      const raw = [headline, 'By Ana Ruiz', ...body.toSpliced(at, 0, line)].join('\n\n')
      const drop = { bytes: Buffer.from(raw), path: `${zone}.txt`, receivedAt: '2026-06-10T00:00:00Z' }
      const reading = await readDrop(drop)
      const article = reading.ok ? reading.stories[0]?.article : undefined
      expect(article?.headline).toBe(headline)
      expect(article?.body.text.split('\n\n')).toEqual(body)
      expect(reading.ok && reading.warnings).toEqual([])
    })
  },
)

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLabels } from '../score/labelled-sets.ts'

interface WholePage {
  id: string
  raw: string
  headline: string
  authors?: string[]
  /** All words of the story, none of the page's. */
  text: string
}

/*
 * Invented stories in whole pages of HTML, marked up as WordPress, Arc, Drupal, Ghost, Brightspot, BLOX, AMP and houses' own programs do, in some
 * twenty languages, with what each sets over, between and under the paragraphs.
 */
const pages = readLabels<WholePage>(join(import.meta.dirname, '../fixtures/pages/markup.jsonl'))

test.for(pages.map(page => [page.id, page] as const))(
  '%s',
  async ([id, { raw, headline, authors, text }]) => {
    const bytes = new TextEncoder().encode(raw)
    const reading = await readDrop({ bytes, path: `${id}.html`, receivedAt: '2026-11-27T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    const article = reading.stories[0]?.article
    expect({ headline: article?.headline, text: article?.body.text.replace(/\s+/g, ' ') }).toEqual({
      headline,
      text,
    })
    if (authors) expect(article?.authors.map(({ name }) => name)).toEqual(authors)
    expect(reading.warnings).toEqual([])
  },
)

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLabels } from '../score/labelled-sets.ts'

interface WholePage {
  id: string
  raw: string
  headline: string
  authors?: string[]
  /** All words of the story, and none of the page's. */
  text: string
  /** The page has but the beginning of its story, and a reading says so. */
  isPart?: true
  /** What stands beside the story, and a reading says that it is left out: facts in a box, a video, a line that may be its last. */
  leftOut?: string[]
}

/*
 * Invented stories in whole pages, in about twenty languages, with what each puts above, between and below
 * the paragraphs. `markup`: HTML and feeds as marked up by WordPress, Arc, Drupal, Ghost, Brightspot, BLOX,
 * AMP and publishers' own programs; `text`, and `abroad` of all but North America: as copied by a reader.
 */
const sets = [
  ['markup', 'html'],
  ['text', 'txt'],
  ['abroad', 'txt'],
] as const
const pages = sets.flatMap(([set, extension]) =>
  readLabels<WholePage>(join(import.meta.dirname, `../fixtures/pages/${set}.jsonl`)).map(page => ({
    ...page,
    path: `${page.id}.${extension}`,
  })),
)

test.for(pages.map(page => [page.id, page] as const))(
  'headline, authors and text are read from the whole page %s',
  async ([, { path, raw, headline, authors, text, isPart, leftOut = [] }]) => {
    const bytes = new TextEncoder().encode(raw)
    const reading = await readDrop({ bytes, path, receivedAt: '2026-11-27T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    const article = reading.stories[0]?.article
    expect({ headline: article?.headline, text: article?.body.text.replace(/\s+/g, ' ') }).toEqual({
      headline,
      text,
    })
    if (authors) expect(article?.authors.map(({ name }) => name)).toEqual(authors)
    const told = [...(isPart ? ['the beginning of its story'] : []), ...leftOut]
    expect(reading.warnings).toEqual(told.map(words => expect.stringContaining(words)))
  },
)

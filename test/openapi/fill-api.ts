import type { Article } from '#schemas/article.ts'
import { revision } from '#test/commit/newsroom.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import type { OpenedApi } from './open-api.ts'

const body = (...paragraphs: string[]): Article['body'] => {
  const text = paragraphs.join('\n\n')
  const html = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')
  return { html, text, wordCount: text.split(/\s+/).length }
}

const pier: Partial<Article> = {
  id: 'coast-wire:pier',
  headline: 'Pier opens after a year of work',
  byline: 'Ana Ruiz, Coast Wire',
  authors: [{ name: 'Ana Ruiz', affiliation: 'Coast Wire' }],
  agency: 'Coast Wire',
  credit: 'Ana Ruiz, Coast Wire',
  dateline: { place: 'LISBON' },
  language: 'en',
  urgency: 4,
  body: body('The pier opened on Monday after a year of work on it.', 'About 400 people came to see it.'),
  evidence: { headline: { raw: 'Pier opens after a year of work', rule: 'headline/first-line' } },
}

/**
 * Fills the API with a newsroom's morning: stories that are current, changed, killed and waiting; a licensee;
 * and what the desk has to decide.
 */
export const fillApi = async ({ newsroom, desk }: OpenedApi): Promise<void> => {
  await newsroom.products.put({ id: 'all', name: 'All copy' })
  await newsroom.licensees.put({
    ...licenseeOf('gazette', 'all'),
    name: 'The Gazette',
    callsPerMinute: 1_000_000,
  })
  await newsroom.licensees.put({ ...licenseeOf('small', 'all'), callsPerMinute: 1 })

  await desk.commitRevision(revision('k1', pier))
  const corrected = body(
    'The pier opened on Monday after a year of work on it.',
    'About 4,000 people came to see it.',
  )
  await desk.commitRevision(
    revision('k2', {
      ...pier,
      body: corrected,
      change: { class: 'correction', note: 'CORRECTS figure in 2nd paragraph' },
    }),
  )
  await desk.commitRevision(revision('k3', { id: 'coast-wire:ferry', headline: 'Ferry runs late' }))
  await desk.call('killStory', {
    pathParameters: { id: 'coast-wire:ferry' },
    body: { reason: 'The agency called: it runs on time.' },
  })
  await desk.commitRevision(
    revision('k4', {
      id: 'coast-wire:budget',
      headline: 'Budget is passed',
      embargoedUntil: '2026-03-02T06:00:00Z',
    }),
  )
  await desk.call('setField', {
    pathParameters: { id: 'coast-wire:pier', field: 'slugline' },
    body: { value: 'Pier Opening' },
  })
  await desk.store.cases.open({
    id: '20260301-3fa9c1d2',
    kind: 'kill',
    status: 'open',
    agency: 'Coast Wire',
    target: { slug: 'Pier Fire' },
    note: 'A kill is mandatory.',
    candidates: ['coast-wire:pier'],
    drop: { bucket: 'drops', key: 'coast/kill.txt' },
    openedAt: '2026-03-01T09:00:00.000Z',
  })
  const drop = { bucket: 'drops', key: 'coast/pier.txt', sequencer: '0' }
  desk.drops.add(drop, new TextEncoder().encode('Pier opens\n\nBy Ana Ruiz\n\nThe pier opened on Monday.\n'))
  await desk.store.receipts.put({
    drop: { ...drop, size: 55, droppedAt: '2026-03-01T09:30:00.000Z' },
    outcome: 'accepted',
    format: 'text',
    items: [
      {
        outcome: 'accepted',
        articleId: 'coast-wire:pier',
        orderKey: 'k2',
        headline: 'Pier opens after a year of work',
        status: 'usable',
        seq: 2,
      },
    ],
    rejections: [],
    warnings: [],
    completedAt: '2026-03-01T09:30:01.000Z',
  })
  desk.dropQueue.fail(2)
}

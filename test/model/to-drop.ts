import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import type { HistoryDrop } from './history.ts'
import { START } from './scene.ts'

const TEXTS = [
  'The harbour reopened.',
  'The harbour reopened at noon.',
  'The harbour is shut.',
  'The pier held.',
]

const minutes = (count: number): string => new Date(START + count * 60_000).toISOString()

/** The object of a history's drop, each with its own key and sequencer. */
export const toDrop = (index: number): Drop => ({
  bucket: 'drops',
  key: `${index}.json`,
  sequencer: (16 + index).toString(16),
  size: 100,
  droppedAt: minutes(0),
})

/** The article that a history's drop holds. No two articles have the same words, which a kill of one would bar. */
export const toArticle = ({ article, sourceVersion, kind, until, text }: HistoryDrop): Article => ({
  id: `article-${article}`,
  version: 1,
  status: kind === 'kill' ? 'canceled' : kind === 'usable' ? 'usable' : 'withheld',
  ...(sourceVersion && { sourceVersion: String(sourceVersion) }),
  ...(kind === 'embargo' && { embargoedUntil: minutes(until) }),
  headline: text < 2 ? 'Harbour' : 'Pier',
  authors: [],
  contributors: [],
  usageTerms: [],
  subjects: [],
  sections: [],
  receivedAt: minutes(0),
  body: { html: '', text: `${TEXTS[text]} ${article}`, wordCount: 3 },
  evidence: {},
})

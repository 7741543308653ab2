import { createHash } from 'node:crypto'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Revision } from '#schemas/revision.ts'

/** An invented article, with the fields a case needs. */
export const story = (fields: Partial<Article> = {}): Article => ({
  id: 'harbour',
  version: 1,
  status: 'usable',
  headline: 'Harbour reopens after the storm',
  authors: [{ name: 'Ana Ruiz', affiliation: 'Coastal Wire' }],
  contributors: [],
  usageTerms: [],
  subjects: [],
  sections: ['News'],
  receivedAt: '2026-03-01T10:00:00.000Z',
  body: { html: '<p>The harbour reopened.</p>', text: 'The harbour reopened.', wordCount: 3 },
  evidence: {},
  ...fields,
})

export const revisionOf = (orderKey: string, fields: Partial<Article> = {}): Revision => {
  const article = story(fields)
  return {
    articleId: article.id,
    orderKey,
    article,
    digest: createHash('sha256').update(article.body.text).digest('hex'),
    drop: { bucket: 'drops', key: 'harbour.txt' },
  }
}

export const changeAt = (seq: number, fields: Partial<Change> = {}): Change => ({
  seq,
  articleId: 'harbour',
  orderKey: `k${seq}`,
  kind: 'revision',
  version: 1,
  status: 'usable',
  headline: 'Harbour reopens after the storm',
  sections: ['News'],
  committedAt: '2026-03-01T10:00:00.000Z',
  ...fields,
})

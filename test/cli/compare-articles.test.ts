import { expect, test } from 'vitest'
import { compareArticles } from '#infra/cli/backup/compare-articles.ts'
import type { ArticleLine } from '#infra/cli/backup/export-line.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'

const line: ArticleLine = {
  kind: 'article',
  articleId: 'ferry',
  orderKey: '//01',
  status: 'usable',
  version: 2,
  seq: 7,
  digest: 'as-it-was-read',
}
const change: Change = {
  articleId: 'ferry',
  kind: 'revision',
  seq: 7,
  version: 2,
  status: 'usable',
  orderKey: '//01',
  headline: 'Ferry sails again',
  sections: [],
  committedAt: '2026-11-30T06:00:00.000Z',
}
const current: Current = { articleId: 'ferry', orderKey: '//01', digest: 'as-it-was-read', lock: 1, change }

test.each<[string, Current | undefined, { alike: number; inPlace: number }]>([
  ['as it was', current, { alike: 1, inPlace: 1 }],
  // Its cursors are right: nobody is to be told to end them.
  ['in the words of newer rules', { ...current, digest: 'as-read-today' }, { alike: 0, inPlace: 1 }],
  ['at another place of the log', { ...current, change: { ...change, seq: 8 } }, { alike: 1, inPlace: 0 }],
  ['in another state', { ...current, change: { ...change, status: 'canceled' } }, { alike: 0, inPlace: 0 }],
  ['nowhere', undefined, { alike: 0, inPlace: 0 }],
])('an article that a restore left %s', async (_, found, { alike, inPlace }) => {
  const compared = await compareArticles({ readCurrent: async () => found }, [line])
  expect(compared).toMatchObject({ alike, inPlace })
  expect(compared.differences).toHaveLength(1 - alike)
})

import { createHash } from 'node:crypto'
import type { NotedTranslation } from '#ports'
import type { Key } from './key.ts'

export const articlePartition = (articleId: string): string => `A#${articleId}`

/** Prefix of the sort keys of an article's revisions. */
export const REVISION = 'R#'

export const revisionKey = (articleId: string, orderKey: string): Key => ({
  pk: articlePartition(articleId),
  sk: `${REVISION}${orderKey}`,
})

export const currentKey = (articleId: string): Key => ({ pk: articlePartition(articleId), sk: '~CURRENT' })

export const aliasPartition = (day: string): string => `X#${day}`

export const aliasKey = (day: string, articleId: string, names: string): Key => ({
  pk: aliasPartition(day),
  sk: `${articleId}#${createHash('sha256').update(names).digest('hex').slice(0, 12)}`,
})

export const translationPartition = (originalId: string): string => `O#${originalId}`

export const translationKey = (originalId: string, { articleId, stated }: NotedTranslation): Key => ({
  pk: translationPartition(originalId),
  sk: stated === originalId ? articleId : `${articleId}#${stated}`,
})

export const EMBARGOES = 'E'

/** `releaseAt` is normalized to milliseconds, so that instants written with and without them sort by time. */
export const embargoKey = (releaseAt: string, articleId: string): Key => ({
  pk: EMBARGOES,
  sk: `${new Date(releaseAt).toISOString()}#${articleId}`,
})

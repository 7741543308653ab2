import type { Change } from '#schemas/change.ts'
import { isEnd } from './is-end.ts'
import { licenses } from './licenses.ts'
import type { Reader } from './reader.ts'

/**
 * What is wrong with the copy of a reader who has read the feed to its end: it is to have what it may fetch, as it was
 * last told, and nothing else, but for a story that has left its product, which is not told.
 */
export const checkCopy = async (
  { name, told, fetch }: Reader,
  latest: Change | undefined,
  now: number,
): Promise<string[]> => {
  const { status, article } = await fetch()
  const last = told.at(-1)
  const copy = last && !isEnd(last) ? last : undefined
  if (status === 200)
    return copy?.version === article?.version && copy?.status === article?.status
      ? []
      : [`may fetch v${article?.version} ${article?.status}, and has v${copy?.version} ${copy?.status}`]
  const isMoved =
    licenses[name].productId === 'sport' &&
    latest?.status !== 'canceled' &&
    !latest?.sections.includes('Sport')
  const isOver = latest?.expires !== undefined && Date.parse(latest.expires) <= now
  return copy && !isMoved && !isOver ? [`keeps v${copy.version}, and gets ${status}`] : []
}

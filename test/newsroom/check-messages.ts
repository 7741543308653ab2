import type { FeedEntry } from '#schemas/license/feed-page.ts'
import type { Endpoint } from './endpoint.ts'

const naming = ({ articleId, kind, version }: Pick<FeedEntry, 'articleId' | 'kind' | 'version'>) =>
  `${articleId} ${kind} v${version}`

/**
 * What is wrong with an endpoint's messages once all were sent: compared with the feed, nothing may be
 * missing, extra or out of order, except kills of what the licensee was given. A message that is repeated
 * comes at once, before any other, under its id.
 */
export const checkMessages = (
  { licensee, arrived }: Endpoint,
  feed: readonly FeedEntry[],
  given: ReadonlySet<string>,
): string[] => {
  const wrong: string[] = []
  const once = arrived.filter(({ id }, at) => arrived[at - 1]?.id !== id)
  if (new Set(once.map(({ id }) => id)).size !== once.length)
    wrong.push(`${licensee} was sent a message again after a later one`)
  const sent = once.map(({ message }) => message.data)
  const told = feed.map(naming)
  const owed = sent.filter(
    entry =>
      entry.kind === 'kill' && given.has(`${licensee} ${entry.articleId}`) && !told.includes(naming(entry)),
  )
  const names = sent.filter(entry => !owed.includes(entry)).map(naming)
  if (names.join() !== told.join()) wrong.push(`${licensee} was sent ${names}, not ${told}`)
  return wrong
}

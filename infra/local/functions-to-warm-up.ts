import type { Stack } from './template/read-stack.ts'

/**
 * The functions called by a first drop and a first look at the feed, each once, by ARN or name, in that
 * order.
 */
export const functionsToWarmUp = ({ buckets, eventSources, api }: Stack): string[] => {
  const notified = buckets.flatMap(({ notifications }) => notifications.map(({ queueArn }) => queueArn))
  const readers = eventSources.filter(({ queueArn }) => notified.includes(queueArn))
  const feed = api.methods.filter(({ resource }) => resource === '/v1/feed')
  const called = [
    ...readers.map(({ functionName }) => functionName),
    ...feed.flatMap(({ authorizer }) => authorizer?.functionArn ?? []),
    ...feed.map(({ functionArn }) => functionArn),
  ]
  return [...new Set(called)]
}

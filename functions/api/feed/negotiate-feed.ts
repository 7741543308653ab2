import type { Call } from '#schemas/call.ts'
import type { FeedFormat } from '#schemas/queries/feed-query.ts'

const types = {
  wiredesk: 'application/json',
  'newsml-g2': 'application/vnd.iptc.g2.newsmessage+xml',
} as const

/**
 * The format of a feed page: the one `?format=` names, or else a `newsMessage` if `Accept` prefers it to
 * JSON.
 */
export const negotiateFeed = async (
  { accept }: Pick<Call, 'accept'>,
  named?: FeedFormat,
): Promise<FeedFormat> => {
  if (named || !accept?.includes('vnd.iptc')) return named ?? 'wiredesk'
  const { default: Negotiator } = await import('negotiator')
  const best = new Negotiator({ headers: { accept } }).mediaType(Object.values(types))
  return best === types['newsml-g2'] ? 'newsml-g2' : 'wiredesk'
}

import type { Account } from '#schemas/license/account.ts'
import { keyLine } from './key-line.ts'

/** An account for people to read; rights to come and rights that are over are told apart at `now`. */
export const accountLines = (
  { id, name, entitlements, keys, feed, notices }: Omit<Account, 'quota'>,
  now: Date,
): string[] => [
  `${id}: ${name}`,
  ...entitlements.map(({ product, from, until, inForce, territories, channels, advance, quota }) =>
    [
      `  ${inForce ? 'holds' : Date.parse(from) > now.getTime() ? 'will hold' : 'held'} ${product.id}`,
      `from ${from}`,
      until && `until ${until}`,
      territories && `in ${territories.join(', ')}`,
      channels && `on ${channels.join(', ')}`,
      advance && 'ahead of embargoes',
      quota &&
        `${quota.articles} ${quota.articles === 1 ? 'article' : 'articles'} a ${quota.per}, ${quota.remaining} left`,
    ]
      .filter(Boolean)
      .join(', '),
  ),
  ...keys.map(key => `  ${keyLine(key)}`),
  `  feed last polled ${feed.lastPolledAt ?? 'never'}`,
  ...notices.map(({ detail }) => `  ! ${detail}`),
]

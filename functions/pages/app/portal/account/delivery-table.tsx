import { hrefOf } from '#app/address.ts'
import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { Link } from '#app/controls/link.tsx'
import { Time } from '#app/controls/time.tsx'
import { deliveryWords } from '#app/delivery-words.ts'
import type { UsageEntry } from '#schemas/license/usage.ts'
import type { Feed } from '../feed/use-feed.ts'

const SHOWN = 100

interface DeliveryTableProps {
  deliveries: readonly UsageEntry[]
  feed: Feed
}

/**
 * The latest deliveries, one per row. The ledger names stories only by id; those still in the feed show their
 * headline.
 */
export const DeliveryTable = ({ deliveries, feed }: DeliveryTableProps) => {
  const headlines = new Map(feed.entries.map(({ articleId, headline }) => [articleId, headline]))
  return (
    <>
      <table>
        <ColumnHeads of={['When', 'Story']} />
        <tbody>
          {deliveries
            .slice(-SHOWN)
            .toReversed()
            .map(entry => (
              <DeliveryRow
                key={`${entry.articleId} ${entry.version} ${entry.how}`}
                entry={entry}
                headline={headlines.get(entry.articleId)}
              />
            ))}
        </tbody>
      </table>
      {deliveries.length > SHOWN && (
        <p>
          The latest {SHOWN} of {deliveries.length} are shown; the CSV has all.
        </p>
      )}
    </>
  )
}

const DeliveryRow = ({ entry, headline }: { entry: UsageEntry; headline: string | undefined }) => (
  <tr>
    <td>
      <Time at={entry.deliveredAt} />
    </td>
    <td>
      <Link
        class={headline ? undefined : 'key'}
        href={hrefOf('portal', { view: 'article', id: entry.articleId })}
      >
        {headline ?? entry.articleId}
      </Link>
      <small class="below">
        version {entry.version} · {deliveryWords[entry.how]} · {entry.products.join(', ')}
      </small>
    </td>
  </tr>
)

import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import { entryLabel } from './entry-label.ts'

/** A story in the feed, as its latest change describes it. */
export const FeedItem = ({ entry }: { entry: FeedEntry }) => {
  const { articleId, headline, agency, sections, committedAt, embargoedUntil } = entry
  return (
    <li class="entry">
      {headline ? (
        <Link href={hrefOf('portal', { view: 'article', id: articleId })}>{headline}</Link>
      ) : (
        <NoHeadline entry={entry} />
      )}
      <small class="below">
        {[entryLabel(entry), agency, sections.join(', ')].filter(Boolean).join(' · ')}
        {' · '}
        <Time at={committedAt} />
        {embargoedUntil && (
          <>
            {' · '}embargo until <Time at={embargoedUntil} withUtc />
          </>
        )}
      </small>
    </li>
  )
}

/** Of a withdrawn or killed story only its id is shown; a kill links to where it is acknowledged. */
const NoHeadline = ({ entry: { articleId, status } }: { entry: FeedEntry }) =>
  status === 'canceled' ? (
    <Link class="bad" href={hrefOf('portal', { view: 'takedowns' })}>
      Story {articleId}
    </Link>
  ) : (
    <span class="bad">Story {articleId}</span>
  )

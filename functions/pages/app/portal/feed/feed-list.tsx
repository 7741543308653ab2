import { goTo, hrefOf } from '#app/address.ts'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import type { Session } from '#app/session.ts'
import { FeedFilters } from './feed-filters.tsx'
import { FeedItem } from './feed-item.tsx'
import { hasWords } from './has-words.ts'
import type { Feed } from './use-feed.ts'

interface FeedListProps {
  session: Session
  feed: Feed
  parameters: URLSearchParams
}

/** The feed of the last days, live, filtered by section, agency and words. */
export const FeedList = ({ session, feed, parameters }: FeedListProps) => {
  const { entries, isLoading, problem, reload } = feed
  const wanted = (name: string) => parameters.get(name) ?? ''
  const shown = entries.filter(
    ({ headline = '', agency = '', sections }) =>
      (!wanted('agency') || agency === wanted('agency')) &&
      (!wanted('section') || sections.includes(wanted('section'))) &&
      hasWords(headline, wanted('q')),
  )
  return (
    <>
      <h1>Feed</h1>
      <FeedFilters
        session={session}
        entries={entries}
        wanted={wanted}
        onChange={(name, value) =>
          goTo(hrefOf('portal', { ...Object.fromEntries(parameters), [name]: value }), { replace: true })
        }
      />
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the feed" />}
      {!isLoading && shown.length === 0 && !problem && (
        <Empty>
          {entries.length === 0
            ? 'Nothing in the last two days that your license covers. New stories appear here automatically.'
            : 'No stories match. Change the filter.'}
        </Empty>
      )}
      <ol class="plain" aria-live="polite">
        {shown.map(entry => (
          <FeedItem key={entry.articleId} entry={entry} />
        ))}
      </ol>
    </>
  )
}

import type { FeedEntry } from '#schemas/feed-page.ts'
import type { Session } from '../session.ts'
import { Empty, Failed, Loading } from '../states.tsx'
import { Time } from '../time.tsx'
import { Acknowledge } from './acknowledge.tsx'
import type { Feed } from './use-feed.ts'

interface TakedownListProps {
  session: Session
  feed: Feed
  killed: readonly FeedEntry[]
  onSaid: () => void
}

/** Stories that were killed: every copy is to be taken down, and said to be. */
export const TakedownList = ({ session, feed, killed, onSaid }: TakedownListProps) => (
  <>
    <h1>Takedowns</h1>
    <p>Killed stories of the last two days. Remove every copy, then say so; the agency is told when.</p>
    {feed.problem && <Failed problem={feed.problem} retry={feed.reload} />}
    {feed.isLoading && <Loading what="the takedowns" />}
    {!feed.isLoading && killed.length === 0 && <Empty>Nothing is to be taken down.</Empty>}
    {killed.map(({ articleId, version, agency, committedAt }) => (
      <article key={`${articleId} ${version}`} class="case">
        <header>
          <strong>Story {articleId}</strong>
          <small class="aside">
            {agency && `${agency}, `}killed <Time at={committedAt} />
          </small>
        </header>
        <Acknowledge session={session} kill={{ articleId, version }} onSaid={onSaid} />
      </article>
    ))}
  </>
)

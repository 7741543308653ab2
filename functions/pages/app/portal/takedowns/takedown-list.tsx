import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import { Acknowledge } from './acknowledge.tsx'
import type { useTakedowns } from './use-takedowns.ts'

interface TakedownListProps {
  session: Session
  of: ReturnType<typeof useTakedowns>
}

/** Stories that were killed, whose copies must be taken down and acknowledged. */
export const TakedownList = ({
  session,
  of: { takedowns, problem, isLoading, reload, onAcknowledged },
}: TakedownListProps) => (
  <>
    <h1>Takedowns</h1>
    <p>
      Killed stories you were given, until you say that every copy is down, and all kills of the last two
      days. The desk sees when you say so.
    </p>
    {problem && <Failed problem={problem} retry={reload} />}
    {isLoading && <Loading what="the takedowns" />}
    {!isLoading && !problem && takedowns.length === 0 && <Empty>Nothing to take down.</Empty>}
    {takedowns.map(({ articleId, version, agency, killedAt, isOutstanding }) => (
      <article key={`${articleId} ${version}`} class={isOutstanding ? 'case' : 'receipt'}>
        <header>
          <strong>Story {articleId}</strong>
          <small class="aside">
            {agency && `${agency}, `}killed <Time at={killedAt} />
          </small>
        </header>
        <Acknowledge
          session={session}
          kill={{ articleId, version }}
          isSettled={!isOutstanding}
          onAcknowledged={onAcknowledged}
        />
      </article>
    ))}
  </>
)

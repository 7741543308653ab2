import { useMemo } from 'preact/hooks'
import { awsMetrics } from '#schemas/aws-metrics.ts'
import type { Board as BoardState } from '#schemas/board.ts'
import { Chart } from '../chart.tsx'
import { durationWords } from '../duration-words.ts'
import type { PageProps } from '../page-props.ts'
import { Empty, Failed, Loading } from '../states.tsx'
import { StoryLink } from '../story-link.tsx'
import { Time } from '../time.tsx'
import { useAnswer } from '../use-answer.ts'
import { CostView } from './cost-view.tsx'
import { DeadLetters } from './dead-letters.tsx'
import { Figure } from './figure.tsx'
import { inDollars } from './in-dollars.ts'
import { Unreadable } from './unreadable.tsx'

const EVERY_MS = 5_000

/** The operators' page: what comes in, what waits, what is due, and what is amiss. */
export const Board = ({ session }: PageProps) => {
  const { value, problem, isLoading, reload } = useAnswer<BoardState>(session.key, 'v1/desk/board', EVERY_MS)
  const drops = useMemo(() => toSeries(value?.minutes ?? []), [value])
  if (isLoading) return <Loading what="the board" />
  if (!value) return problem ? <Failed problem={problem} retry={reload} /> : null
  const { receiptMilliseconds: took, approximateAgeOfOldestMessage: oldest } = value
  return (
    <>
      <h1>Board</h1>
      {problem && <Failed problem={problem} retry={reload} />}
      <p>
        As of <Time at={value.at} withUtc />, anew every five seconds.
      </p>
      <div class="figures">
        <Figure name="DropsIngested" label="Drops in the last hour" value={value.dropsIngested} />
        <Figure name="DropsRejected" label="of them rejected" value={value.dropsRejected} />
        <Figure
          label="Drop to receipt, median"
          value={took ? `${seconds(took.median)} s` : '–'}
          {...(took && { note: `slowest ${seconds(took.max)} s` })}
        />
        <Figure
          name={awsMetrics.oldestDrop.name}
          label="Oldest drop that waits"
          value={oldest === undefined ? '–' : durationWords(oldest)}
          note={oldest === undefined ? 'not measured lately' : 'in the last minutes'}
          isBad={oldest !== undefined && oldest >= awsMetrics.oldestDrop.alarmAtLeast}
        />
        <Figure
          label="Drops that wait"
          value={value.drops.waiting}
          note={`${value.drops.inFlight} being read`}
          isBad={value.drops.waiting > 100}
        />
        <Figure label="Latest change" value={value.logHead} />
        <Figure label="Open cases" value={value.casesOpen} isBad={value.casesOpen > 0} />
        <Figure
          name="AgenciesSilent"
          label="Silent agencies"
          value={value.agenciesSilent}
          isBad={value.agenciesSilent > 0}
        />
        <Figure label="Cost of the month" value={inDollars(value.cost.dollars)} note="an estimate" />
      </div>
      {value.unreadable.length > 0 && <Unreadable things={value.unreadable} />}
      <Chart label={`Drops a minute${value.isCut ? ', the latest of the hour' : ''}`} {...drops} />
      <div class="columns">
        <section>
          <h2>Dead letters</h2>
          <DeadLetters session={session} waiting={value.deadLetters.waiting} onMoved={reload} />
          <h2>Takedowns that are outstanding</h2>
          {value.takedowns.length === 0 && <Empty>None.</Empty>}
          <ul>
            {value.takedowns.map(({ articleId, headline, orderedAt, outstanding }) => (
              <li key={articleId}>
                <StoryLink articleId={articleId} headline={headline} />
                Since <Time at={orderedAt} />: {outstanding.join(', ')}
              </li>
            ))}
          </ul>
          <h2>Silent agencies</h2>
          {value.silentAgencies.length === 0 && <Empty>None: all send as usual.</Empty>}
          <ul>
            {value.silentAgencies.map(({ agency, lastSeenAt }) => (
              <li key={agency}>
                {agency}, last heard of <Time at={lastSeenAt} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Releases to come</h2>
          {value.releases.length === 0 && <Empty>No embargo is running.</Empty>}
          <ul>
            {value.releases.map(({ articleId, kind, headline, releaseAt }) => (
              <li key={`${articleId} ${releaseAt}`}>
                <Time at={releaseAt} withUtc />
                {kind === 'expiry' && ', end of availability'}:{' '}
                <StoryLink articleId={articleId} headline={headline} />
              </li>
            ))}
          </ul>
          <h2>Webhooks</h2>
          {value.webhooks.length === 0 && <Empty>No licensee has one.</Empty>}
          <ul>
            {value.webhooks.map(({ id, licenseeId, status, behind, failingSince }) => (
              <li key={id} class={status === 'active' && !failingSince ? undefined : 'bad'}>
                {licenseeId}: {status}, {behind === 1 ? 'one change' : `${behind} changes`} behind
                {failingSince && (
                  <>
                    , failing since <Time at={failingSince} />
                  </>
                )}
              </li>
            ))}
          </ul>
          <CostView cost={value.cost} />
        </section>
      </div>
    </>
  )
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1)

const toSeries = (minutes: BoardState['minutes']) => ({
  xs: minutes.map(({ at }) => Date.parse(at) / 1000),
  series: [
    { label: 'Accepted', ys: minutes.map(({ accepted, partial }) => accepted + partial) },
    { label: 'Rejected', ys: minutes.map(({ rejected }) => rejected) },
  ],
})

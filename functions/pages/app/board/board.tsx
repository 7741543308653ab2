import { useMemo } from 'preact/hooks'
import type { Board as BoardState } from '#schemas/desk/board.ts'
import { useAnswer } from '../calls/use-answer.ts'
import { Chart } from '../chart/chart.tsx'
import { Failed, Loading } from '../controls/states.tsx'
import { Time } from '../controls/time.tsx'
import type { PageProps } from '../page-props.ts'
import { CostView } from './cost-view.tsx'
import { DeadLetters } from './dead-letters.tsx'
import { FailedRuns } from './failed-runs.tsx'
import { Figures } from './figures.tsx'
import { OutstandingTakedowns } from './outstanding-takedowns.tsx'
import { Releases } from './releases.tsx'
import { SilentAgencies } from './silent-agencies.tsx'
import { Unreadable } from './unreadable.tsx'
import { WebhookStates } from './webhook-states.tsx'

const EVERY_MS = 5_000

/** The operators' page: what comes in, what waits, what is due, and what is wrong. */
export const Board = ({ session }: PageProps) => {
  const { value, problem, isLoading, reload } = useAnswer<BoardState>(session.key, 'v1/desk/board', EVERY_MS)
  const drops = useMemo(() => toSeries(value?.minutes ?? []), [value])
  if (isLoading) return <Loading what="the board" />
  if (!value) return problem ? <Failed problem={problem} retry={reload} /> : null
  return (
    <>
      <h1>Board</h1>
      {problem && <Failed problem={problem} retry={reload} />}
      <p>
        As of <Time at={value.at} withUtc />, updated every five seconds.
      </p>
      <Figures board={value} />
      {value.unreadable.length > 0 && <Unreadable things={value.unreadable} />}
      <Chart label={`Drops a minute${value.isCut ? ', the latest of the hour' : ''}`} {...drops} />
      <div class="columns">
        <section>
          <h2>Dead letters</h2>
          <DeadLetters session={session} waiting={value.deadLetters.waiting} onMoved={reload} />
          <FailedRuns failedRuns={value.failedRuns} />
          <OutstandingTakedowns takedowns={value.takedowns} />
          <SilentAgencies agencies={value.silentAgencies} />
        </section>
        <section>
          <Releases releases={value.releases} areReleasesCut={value.areReleasesCut} />
          <WebhookStates webhooks={value.webhooks} />
          <CostView cost={value.cost} />
        </section>
      </div>
    </>
  )
}

const toSeries = (minutes: BoardState['minutes']) => ({
  xs: minutes.map(({ at }) => Date.parse(at) / 1000),
  series: [
    { label: 'Accepted', ys: minutes.map(({ accepted, partial }) => accepted + partial) },
    { label: 'Rejected', ys: minutes.map(({ rejected }) => rejected) },
  ],
})

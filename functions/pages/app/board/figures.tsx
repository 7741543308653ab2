import type { Board } from '#schemas/desk/board.ts'
import { awsMetrics } from '#schemas/metrics/aws-metrics.ts'
import { hrefOf } from '../address.ts'
import { Link } from '../controls/link.tsx'
import { formatDuration } from '../format-duration.ts'
import { Figure } from './figure.tsx'
import { inDollars } from './in-dollars.ts'

/** The counts at a glance; each figure with a name is on the dashboard too. */
export const Figures = ({ board }: { board: Board }) => {
  const { receiptMilliseconds: took, approximateAgeOfOldestMessage: oldest } = board
  return (
    <div class="figures">
      <Figure name="DropsIngested" label="Drops in the last hour" value={board.dropsIngested} />
      <Figure name="DropsRejected" label="Rejected in the last hour" value={board.dropsRejected} />
      <Figure
        label="Drop to receipt, median"
        value={took ? `${seconds(took.median)} s` : '–'}
        {...(took && { note: `slowest ${seconds(took.max)} s` })}
      />
      <Figure
        name={awsMetrics.oldestDrop.name}
        label="Oldest waiting drop"
        value={oldest === undefined ? '–' : formatDuration(oldest)}
        note={oldest === undefined ? 'no recent measurement' : 'in the last few minutes'}
        isBad={oldest !== undefined && oldest >= awsMetrics.oldestDrop.alarmAtLeast}
      />
      <Figure
        label="Waiting drops"
        value={board.drops.waiting}
        note={`${board.drops.inFlight} being read`}
        isBad={board.drops.waiting > 100}
      />
      <Figure label="Latest change" value={board.logHead} />
      <Figure
        label={<Link href={hrefOf('desk', { view: 'cases' })}>Open cases</Link>}
        value={board.casesOpen}
        isBad={board.casesOpen > 0}
      />
      <Figure
        name="AgenciesSilent"
        label="Silent agencies"
        value={board.agenciesSilent}
        isBad={board.agenciesSilent > 0}
      />
      <Figure label="Cost this month" value={inDollars(board.cost.dollars)} note="an estimate" />
    </div>
  )
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1)

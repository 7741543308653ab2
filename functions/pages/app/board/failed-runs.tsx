import type { Board } from '#schemas/desk/board.ts'

const lambdas = ['release', 'push'] as const

/** What failed of Lambdas whose next run does it again; nothing if nothing did. */
export const FailedRuns = ({ failedRuns }: Pick<Board, 'failedRuns'>) =>
  lambdas.map(lambda => {
    const { waiting, inFlight } = failedRuns[lambda]
    const count = waiting + inFlight
    return count === 0 ? null : (
      <p key={lambda} class="bad">
        {count} {count === 1 ? 'dead letter' : 'dead letters'} of {lambda}. Each minute’s run does what
        earlier ones left: check the log of {lambda}, fix the cause, then purge the queue.
      </p>
    )
  })

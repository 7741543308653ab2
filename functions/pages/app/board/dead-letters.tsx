import { useState } from 'preact/hooks'
import { useOrder } from '../calls/use-order.ts'
import { Empty, Failed } from '../controls/states.tsx'
import type { Session } from '../session.ts'

interface DeadLettersProps {
  session: Session
  waiting: number
  onMoved: () => void
}

/** Drops that could not be read after several tries, and a way to have them read again. */
export const DeadLetters = ({ session, waiting, onMoved }: DeadLettersProps) => {
  const [moved, setMoved] = useState<number>()
  const order = useOrder(session.key, onMoved)
  return (
    <>
      {waiting === 0 && moved === undefined && <Empty>None: every drop could be read.</Empty>}
      {waiting > 0 && (
        <p class="bad">
          {waiting} {waiting === 1 ? 'drop' : 'drops'} could not be read. Check the ingest log, fix the cause,
          then:
        </p>
      )}
      {moved !== undefined && (
        <p role="status">
          {moved} {moved === 1 ? 'drop' : 'drops'} sent back to be read again.
        </p>
      )}
      {order.problem && <Failed problem={order.problem} />}
      <button
        type="button"
        class="secondary"
        disabled={waiting === 0}
        aria-busy={order.isUnderWay}
        onClick={() =>
          order.give<{ moved: number }>('v1/desk/redrive', { method: 'POST' }, answer =>
            setMoved(answer.moved),
          )
        }
      >
        Read them again
      </button>
    </>
  )
}

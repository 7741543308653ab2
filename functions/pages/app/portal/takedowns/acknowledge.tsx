import { useState } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { Failed } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { Acknowledgement } from '#schemas/license/takedown.ts'
import { acknowledgedKills, type Kill } from './acknowledged-kills.ts'

interface AcknowledgeProps {
  session: Session
  kill: Kill
  /** Whether the licensee was not given its text, or has already stated that its copies are down. */
  isSettled: boolean
  onAcknowledged: () => void
}

/** States that every copy of a killed story is down. If repeated, the first time stands. */
export const Acknowledge = ({ session, kill, isSettled, onAcknowledged }: AcknowledgeProps) => {
  const [at, setAt] = useState(() => acknowledgedKills.timeOf(kill))
  const order = useOrder(session.key, onAcknowledged)
  const acknowledge = () => {
    const path = `v1/articles/${encodeURIComponent(kill.articleId)}/takedown`
    return order.give<Acknowledgement>(path, { method: 'PUT' }, ({ acknowledgedAt }) => {
      acknowledgedKills.remember(kill, acknowledgedAt)
      setAt(acknowledgedAt)
    })
  }
  if (at)
    return (
      <p role="status">
        Noted: taken down, <Time at={at} />
      </p>
    )
  if (isSettled)
    return <p>Nothing to do: you were not given its text, or have already said that every copy is down.</p>
  return (
    <>
      {order.problem && <Failed problem={order.problem} />}
      <button type="button" aria-busy={order.isUnderWay} onClick={acknowledge}>
        Every copy is down
      </button>
    </>
  )
}

import { useState } from 'preact/hooks'
import type { Case } from '#schemas/case.ts'
import type { Session } from '../session.ts'
import { Failed } from '../states.tsx'
import { useOrder } from '../use-order.ts'

/** Closes a case that asks for nothing, with a reason. */
export const CaseDecision = ({
  session,
  open,
  onDecided,
}: {
  session: Session
  open: Case
  onDecided: () => void
}) => {
  const [reason, setReason] = useState('')
  const order = useOrder(session.key, onDecided)
  return (
    <form
      class="filters"
      onSubmit={event => {
        event.preventDefault()
        order.give(`v1/desk/cases/${encodeURIComponent(open.id)}/dismiss`, {
          method: 'POST',
          body: { reason },
        })
      }}
    >
      <label>
        Reason to dismiss it
        <input
          value={reason}
          onInput={event => setReason(event.currentTarget.value)}
          required
          minLength={3}
        />
      </label>
      <button type="submit" class="secondary" aria-busy={order.isUnderWay}>
        Dismiss
      </button>
      {order.problem && <Failed problem={order.problem} />}
    </form>
  )
}

import { useAnswer } from '#app/calls/use-answer.ts'
import { Empty, Failed } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { WebhookDeliveries } from '#schemas/webhooks/webhook-attempt.ts'

const EVERY_MS = 5_000

interface WebhookMessagesProps {
  session: Session
  /** Path of the endpoint in the API. */
  path: string
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
}

/** The latest messages to an endpoint and its answers, loaded while they are shown. */
export const WebhookMessages = ({ session, path, isOpen, onToggle }: WebhookMessagesProps) => {
  const asked = isOpen ? `${path}/deliveries` : undefined
  const { value, problem, reload } = useAnswer<WebhookDeliveries>(session.key, asked, EVERY_MS)
  return (
    <details open={isOpen} onToggle={event => onToggle(event.currentTarget.open)}>
      <summary>Latest messages</summary>
      {problem && <Failed problem={problem} retry={reload} />}
      {value?.attempts.length === 0 && <Empty>Nothing has been sent yet.</Empty>}
      <ul>
        {value?.attempts.map(({ messageId, at, type, outcome, status, durationMs, detail }) => (
          <li key={`${messageId} ${at}`}>
            <Time at={at} />: {type}, {outcome} ({status ?? detail ?? 'no answer'}, {durationMs} ms)
          </li>
        ))}
      </ul>
    </details>
  )
}

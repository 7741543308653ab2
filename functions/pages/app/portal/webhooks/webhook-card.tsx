import { useState } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { Failed } from '#app/controls/states.tsx'
import type { Session } from '#app/session.ts'
import type { WebhookAnswer } from '#schemas/webhooks/webhook-answer.ts'
import { SecretOnce } from '../secret-once.tsx'
import { ReplayForm } from './replay-form.tsx'
import { WebhookActions } from './webhook-actions.tsx'
import { WebhookMessages } from './webhook-messages.tsx'
import { WebhookState } from './webhook-state.tsx'

interface WebhookCardProps {
  session: Session
  webhook: WebhookAnswer
  onChange: () => void
}

/** An endpoint: its state, its latest messages, and what can be done with it. */
export const WebhookCard = ({ session, webhook, onChange }: WebhookCardProps) => {
  const { id, status, failing } = webhook
  const [isOpen, setIsOpen] = useState(false)
  const [secret, setSecret] = useState<string>()
  const [done, setDone] = useState<string>()
  const path = `v1/webhooks/${id}`
  const order = useOrder(session.key, onChange)
  const post = (what: string, words?: string, body?: object) =>
    order.give(`${path}/${what}`, { method: 'POST', ...(body && { body }) }, () => setDone(words))
  return (
    <article class={status === 'active' && !failing ? 'receipt' : 'case'}>
      <WebhookState webhook={webhook} />
      {secret && (
        <SecretOnce label="New signing secret (the old one also signs for one more day)" secret={secret} />
      )}
      {order.problem && <Failed problem={order.problem} />}
      {done && !order.problem && <p role="status">{done}</p>}
      <WebhookActions
        webhook={webhook}
        onTest={() => {
          setIsOpen(true)
          post('test', 'A test message is on its way. It will appear under Latest messages.')
        }}
        onResume={() => post('resume')}
        onNewSecret={() =>
          order.give<{ secret: string }>(`${path}/secret`, { method: 'POST' }, answer =>
            setSecret(answer.secret),
          )
        }
        onRemove={() => order.give(path, { method: 'DELETE' })}
      />
      <ReplayForm
        onReplay={after => post('replay', 'Everything after that cursor is sent again.', { after })}
      />
      <WebhookMessages session={session} path={path} isOpen={isOpen} onToggle={setIsOpen} />
    </article>
  )
}

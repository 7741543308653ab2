import { useState } from 'preact/hooks'
import type { WebhookAnswer } from '#schemas/webhook-answer.ts'
import type { WebhookDeliveries } from '#schemas/webhook-attempt.ts'
import { AskFirst } from '../../ask-first.tsx'
import type { Session } from '../../session.ts'
import { Empty, Failed } from '../../states.tsx'
import { Time } from '../../time.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useOrder } from '../../use-order.ts'
import { SecretOnce } from '../secret-once.tsx'

interface WebhookCardProps {
  session: Session
  webhook: WebhookAnswer
  onChange: () => void
}

const words: Readonly<Record<WebhookAnswer['status'], string>> = {
  active: 'Active',
  paused: 'Paused: it failed for three days',
  disabled: 'Disabled: it answered that it is gone',
}

/** An endpoint: how it does, its latest messages, and what can be done about it. */
export const WebhookCard = ({ session, webhook, onChange }: WebhookCardProps) => {
  const { id, url, status, notice, failing, view } = webhook
  const [isOpen, setIsOpen] = useState(false)
  const [secret, setSecret] = useState<string>()
  const [after, setAfter] = useState('')
  const [done, setDone] = useState<string>()
  const path = `v1/webhooks/${id}`
  const deliveries = useAnswer<WebhookDeliveries>(
    session.key,
    isOpen ? `${path}/deliveries` : undefined,
    5_000,
  )
  const order = useOrder(session.key, onChange)
  const post = (what: string, words?: string) =>
    order.give(`${path}/${what}`, { method: 'POST' }, () => setDone(words))
  return (
    <article class={status === 'active' && !failing ? 'receipt' : 'case'}>
      <header>
        <strong class="key">{url}</strong>
        <small class="below">
          {words[status]} · sends {view === 'full' ? 'the stories too' : 'what changed'}
        </small>
      </header>
      {notice && (
        <p class="alarm">
          {notice.detail} (<Time at={notice.at} />)
        </p>
      )}
      {failing && (
        <p>
          {failing.attempts === 1 ? 'One attempt failed' : `${failing.attempts} attempts failed`} since{' '}
          <Time at={failing.since} />; the next is at <Time at={failing.nextAt} />.
        </p>
      )}
      {secret && (
        <SecretOnce label="New signing secret (the old one signs along for a day)" secret={secret} />
      )}
      {order.problem && <Failed problem={order.problem} />}
      {done && !order.problem && <p role="status">{done}</p>}
      <div class="filters">
        <button
          type="button"
          class="secondary"
          onClick={() => {
            setIsOpen(true)
            post('test', 'A test is on its way. It shows among the latest messages.')
          }}
        >
          Send a test
        </button>
        {status !== 'active' && (
          <button type="button" onClick={() => post('resume')}>
            Resume
          </button>
        )}
        <button
          type="button"
          class="secondary"
          onClick={() =>
            order.give<{ secret: string }>(`${path}/secret`, { method: 'POST' }, answer =>
              setSecret(answer.secret),
            )
          }
        >
          New secret
        </button>
        <AskFirst
          label="Remove…"
          class="danger"
          question="Remove this webhook?"
          doIt="Remove it"
          onDo={() => order.give(path, { method: 'DELETE' })}
        >
          Nothing is sent to <span class="key">{url}</span> any more, and its place in the feed is lost.
          Registered again, it gets a new secret and begins with what comes then.
        </AskFirst>
      </div>
      <form
        class="filters"
        onSubmit={event => {
          event.preventDefault()
          order.give(`${path}/replay`, { method: 'POST', body: { after } }, () =>
            setDone('All that lies after that cursor is sent again.'),
          )
        }}
      >
        <label>
          Replay from a cursor of the feed
          <input value={after} onInput={event => setAfter(event.currentTarget.value)} required />
        </label>
        <button type="submit" class="secondary">
          Replay
        </button>
      </form>
      <details open={isOpen} onToggle={event => setIsOpen(event.currentTarget.open)}>
        <summary>Latest messages</summary>
        {deliveries.problem && <Failed problem={deliveries.problem} retry={deliveries.reload} />}
        {deliveries.value?.attempts.length === 0 && <Empty>Nothing was sent yet.</Empty>}
        <ul>
          {deliveries.value?.attempts.map(
            ({ messageId, at, type, outcome, status: answered, durationMs, detail }) => (
              <li key={`${messageId} ${at}`}>
                <Time at={at} />: {type}, {outcome} ({answered ?? detail ?? 'no answer'}, {durationMs} ms)
              </li>
            ),
          )}
        </ul>
      </details>
    </article>
  )
}

import { useState } from 'preact/hooks'
import { useAnswer } from '#app/calls/use-answer.ts'
import { useOrder } from '#app/calls/use-order.ts'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import type { WebhookAnswer, WebhookList as Webhooks } from '#schemas/webhooks/webhook-answer.ts'
import { SecretOnce } from '../secret-once.tsx'
import { WebhookCard } from './webhook-card.tsx'

const EVERY_MS = 10_000

/** The endpoints Wiredesk calls: register one, and see the state of each. */
export const WebhookList = ({ session }: PageProps) => {
  const { value, problem, isLoading, reload } = useAnswer<Webhooks>(session.key, 'v1/webhooks', EVERY_MS)
  const [secret, setSecret] = useState<string>()
  const [url, setUrl] = useState('')
  const [view, setView] = useState<WebhookAnswer['view']>('summary')
  const order = useOrder(session.key, () => {
    setUrl('')
    reload()
  })
  return (
    <>
      <h1>Webhooks</h1>
      {secret && <SecretOnce label="Signing secret" secret={secret} />}
      <form
        class="filters"
        onSubmit={event => {
          event.preventDefault()
          const options = { method: 'POST' as const, body: { url, view } }
          order.give<{ secret: string }>('v1/webhooks', options, answer => setSecret(answer.secret))
        }}
      >
        <label>
          Endpoint URL
          <input
            type="url"
            placeholder="https://news.example.com/wiredesk"
            value={url}
            onInput={event => setUrl(event.currentTarget.value)}
            required
          />
        </label>
        <label>
          Messages carry
          <select
            value={view}
            onChange={event => setView(event.currentTarget.value === 'full' ? 'full' : 'summary')}
          >
            <option value="summary">changes only</option>
            <option value="full">changes with stories</option>
          </select>
        </label>
        <button type="submit" aria-busy={order.isUnderWay}>
          Register
        </button>
      </form>
      {order.problem && <Failed problem={order.problem} />}
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the webhooks" />}
      {value?.webhooks.length === 0 && (
        <Empty>None yet. Register an endpoint to receive changes in feed order.</Empty>
      )}
      {value?.webhooks.map(webhook => (
        <WebhookCard key={webhook.id} session={session} webhook={webhook} onChange={reload} />
      ))}
    </>
  )
}

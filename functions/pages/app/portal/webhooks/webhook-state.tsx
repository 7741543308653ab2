import { Time } from '#app/controls/time.tsx'
import type { WebhookAnswer } from '#schemas/webhooks/webhook-answer.ts'

const words: Readonly<Record<WebhookAnswer['status'], string>> = {
  active: 'Active',
  paused: 'Paused: it failed for three days',
  disabled: 'Disabled: it answered 410 Gone',
}

/** Where an endpoint is, whether it is being called, and what has gone wrong with it. */
export const WebhookState = ({ webhook }: { webhook: WebhookAnswer }) => {
  const { url, status, notice, failing, view } = webhook
  return (
    <>
      <header>
        <strong class="key">{url}</strong>
        <small class="below">
          {words[status]} · sends {view === 'full' ? 'changes with stories' : 'changes only'}
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
    </>
  )
}

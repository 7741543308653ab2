import { ConfirmButton } from '#app/controls/confirm-button.tsx'
import type { WebhookAnswer } from '#schemas/webhooks/webhook-answer.ts'

interface WebhookActionsProps {
  webhook: WebhookAnswer
  onTest: () => void
  onResume: () => void
  onNewSecret: () => void
  onRemove: () => void
}

/** What a licensee can do with an endpoint. */
export const WebhookActions = ({ webhook, onTest, onResume, onNewSecret, onRemove }: WebhookActionsProps) => (
  <div class="filters">
    <button type="button" class="secondary" onClick={onTest}>
      Send a test
    </button>
    {webhook.status !== 'active' && (
      <button type="button" onClick={onResume}>
        Resume
      </button>
    )}
    <button type="button" class="secondary" onClick={onNewSecret}>
      New secret
    </button>
    <ConfirmButton
      label="Remove…"
      class="danger"
      question="Remove this webhook?"
      doIt="Remove it"
      onDo={onRemove}
    >
      Nothing is sent to <span class="key">{webhook.url}</span> any more, and its position in the feed is
      lost. If you register it again, it gets a new secret and starts with the changes that come after that.
    </ConfirmButton>
  </div>
)

import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { Answered } from './answered.ts'
import { backOff } from './back-off.ts'
import { describeAnswer } from './describe-answer.ts'
import { isDelivered } from './is-delivered.ts'
import { readRetryAfter } from './read-retry-after.ts'

/** How long an endpoint may keep failing on one message before it is no longer called: three days. */
const MOST_FAILING_MS = 3 * 86_400_000

const GONE = 410

/**
 * A webhook after its endpoint was called about the change at `seq`. If the endpoint took it, the cursor
 * moves. 410 disables the webhook; anything else is retried, for up to three days.
 */
export const afterAnswer = (
  webhook: Webhook,
  seq: number,
  answer: Answered,
  { now, random }: { now: Date; random: number },
): Webhook => {
  const { failing, ...rest } = webhook
  if (isDelivered(answer)) return { ...rest, after: seq }
  const at = now.toISOString()
  if ('status' in answer && answer.status === GONE)
    return {
      ...rest,
      status: 'disabled',
      notice: { at, detail: 'The endpoint answered 410 Gone. Resume the webhook once the endpoint is back.' },
    }
  const since = failing?.since ?? at
  const attempts = (failing?.attempts ?? 0) + 1
  if (now.getTime() - Date.parse(since) >= MOST_FAILING_MS)
    return {
      ...rest,
      status: 'paused',
      notice: {
        at,
        detail: `Every attempt since ${since} failed (${attempts} in all). Last result: ${describeAnswer(answer)}. Nothing is lost: resume the webhook, and it continues where it stopped.`,
      },
    }
  const wait = Math.max(
    backOff(attempts, random),
    readRetryAfter('status' in answer ? answer.retryAfter : undefined, now),
  )
  return { ...rest, failing: { since, attempts, nextAt: new Date(now.getTime() + wait).toISOString() } }
}

import { Webhook as Signer } from 'standardwebhooks'

/** A message to an endpoint: its id, its type, and the exact text that is signed and sent. */
export interface Message {
  id: string
  type: string
  articleId?: string
  body: string
  /** Whether its words may still leave; absent if it has none. */
  mayLeave?: () => Promise<boolean>
}

/**
 * The headers of a message as defined by Standard Webhooks 1.0.0: id, timestamp in seconds, and a signature
 * (HMAC-SHA256) per secret, so that a receiver may hold either one while a secret is rotated.
 */
export const signMessage = (
  { id, body }: Message,
  secrets: readonly string[],
  now: Date,
): Record<string, string> => {
  const seconds = Math.floor(now.getTime() / 1000)
  const timestamp = new Date(seconds * 1000)
  return {
    'content-type': 'application/json',
    'user-agent': 'Wiredesk-Webhooks/1.0',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets.map(secret => new Signer(secret).sign(id, timestamp, body)).join(' '),
  }
}

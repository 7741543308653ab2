import type { Webhook } from '#schemas/webhook.ts'

/** The secrets that a message is signed with now: the webhook's own, and the one before for as long as it signs along. */
export const signingSecrets = ({ secret, retired }: Webhook, now: Date): string[] =>
  retired && now.getTime() < Date.parse(retired.until) ? [secret, retired.secret] : [secret]

import type { Webhook } from '#schemas/webhook.ts'

/**
 * The secrets a message is signed with now: the webhook's own, and the previous one for as long as it also
 * signs.
 */
export const signingSecrets = ({ secret, retired }: Webhook, now: Date): string[] =>
  retired && now.getTime() < Date.parse(retired.until) ? [secret, retired.secret] : [secret]

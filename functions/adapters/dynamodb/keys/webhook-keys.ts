import type { Key } from './key.ts'

export const WEBHOOKS = 'N'

/** Prefix of the sort keys of a licensee's webhooks. */
export const webhooksOf = (licenseeId: string): string => `${licenseeId}#`

export const webhookKey = (licenseeId: string, id: string): Key => ({
  pk: WEBHOOKS,
  sk: `${webhooksOf(licenseeId)}${id}`,
})

export const attemptPartition = (webhookId: string): string => `${WEBHOOKS}#${webhookId}`

export const attemptKey = (webhookId: string, at: string, messageId: string): Key => ({
  pk: attemptPartition(webhookId),
  sk: `${at}#${messageId}`,
})

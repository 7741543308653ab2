import { ACCESS_KEYS } from '#adapters/dynamodb/keys/licensee-keys.ts'
import { WEBHOOKS } from '#adapters/dynamodb/keys/webhook-keys.ts'

/**
 * Whether an item lets somebody read: an access key, or a webhook. Until a restore has come to the kills and
 * holds, texts stand as they did before them.
 */
export const opensDoor = ({ pk }: { pk: string }): boolean => pk.startsWith(ACCESS_KEYS) || pk === WEBHOOKS

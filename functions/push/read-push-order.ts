import * as z from 'zod/mini'
import type { PushOrder } from '#ports'

const Order = z.object({ licenseeId: z.string(), webhookId: z.string() })

/**
 * Reads a message of the queue of push orders. Throws on anything else, so that it ends in the dead letters.
 */
export const readPushOrder = (body: string): PushOrder => Order.parse(JSON.parse(body))

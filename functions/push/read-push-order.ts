import * as z from 'zod/mini'
import type { PushOrder } from '#ports'

const Order = z.object({ licenseeId: z.string(), webhookId: z.string() })

/** Reads a message of the queue of orders. Throws on anything else: the dead letters are to show it. */
export const readPushOrder = (body: string): PushOrder => Order.parse(JSON.parse(body))

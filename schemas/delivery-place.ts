import type * as z from 'zod'
import { Delivery } from './delivery.ts'

/** What a delivery is told by in its month. */
export const DeliveryPlace = Delivery.pick({ deliveredAt: true, articleId: true, version: true, how: true })
export type DeliveryPlace = z.infer<typeof DeliveryPlace>

import * as z from 'zod/mini'
import { Delivery } from './delivery.ts'

/** What distinguishes a delivery within its month. */
export const DeliveryPlace = z.pick(Delivery, {
  deliveredAt: true,
  articleId: true,
  version: true,
  how: true,
})
export type DeliveryPlace = z.infer<typeof DeliveryPlace>

import { OrderOutcome } from '#schemas/desk-order.ts'
import type { DescribedAnswer } from './operation.ts'

/** How an order to the desk that could be carried out is answered. */
export const done: DescribedAnswer = {
  description: 'What it came to',
  content: { 'application/json': OrderOutcome },
}

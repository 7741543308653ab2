import { OrderOutcome } from '#schemas/desk/desk-order.ts'
import type { DescribedAnswer } from '../operation.ts'

/** The answer to an order to the desk that was carried out. */
export const done: DescribedAnswer = {
  description: 'The outcome',
  content: { 'application/json': OrderOutcome },
}

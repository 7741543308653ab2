import type { UseCase } from '#call/dispatch.ts'
import type { DropQueue } from '#ports'

/**
 * `POST /v1/desk/redrive`: returns dead letters to the queue of drops, to be read again. What is already done
 * stays done.
 */
export const createAnswerRedrive =
  ({ dropQueue }: { dropQueue: Pick<DropQueue, 'redrive'> }): UseCase =>
  async () => ({ ok: true, body: { moved: await dropQueue.redrive() } })

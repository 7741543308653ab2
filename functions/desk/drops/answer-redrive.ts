import type { UseCase } from '#call/dispatch.ts'
import type { DropQueue } from '#ports'

/** `POST /v1/desk/redrive`: gives the dead letters of drops back to their queue, to be read again. What is done already stays done. */
export const createAnswerRedrive =
  ({ dropQueue }: { dropQueue: Pick<DropQueue, 'redrive'> }): UseCase =>
  async () => ({ ok: true, body: { moved: await dropQueue.redrive() } })

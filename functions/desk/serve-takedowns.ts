import type { UseCase } from '#call/dispatch.ts'
import type { TakedownState } from '#schemas/desk-answer.ts'

/** `GET /v1/desk/takedowns`: killed articles, and who has yet to take them down. */
export const createServeTakedowns =
  ({ listTakedowns }: { listTakedowns: () => Promise<TakedownState[]> }): UseCase =>
  async () => ({ ok: true, body: { takedowns: await listTakedowns() } })

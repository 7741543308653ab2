import type { UseCase } from '#call/dispatch.ts'
import type { ListTakedowns } from './list-takedowns.ts'

/**
 * `GET /v1/desk/takedowns`: killed articles that may still be up somewhere, and who has yet to take them
 * down.
 */
export const createServeTakedowns =
  ({ listTakedowns }: { listTakedowns: ListTakedowns }): UseCase =>
  async () => ({ ok: true, body: { takedowns: await listTakedowns('open') } })

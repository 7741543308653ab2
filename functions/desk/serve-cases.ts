import type { UseCase } from '#call/dispatch.ts'
import type { Cases } from '#ports'

/** `GET /v1/desk/cases`: what waits for an editor's decision. */
export const createServeCases =
  ({ cases }: { cases: Pick<Cases, 'listOpen'> }): UseCase =>
  async () => ({ ok: true, body: { cases: await cases.listOpen() } })

import type { UseCase } from '#call/dispatch.ts'

/** `GET /v1/session`: what a key grants, and to whom. */
export const serveSession: UseCase = async ({ caller: { scope, licenseeId, person } }) => ({
  ok: true,
  body: { scope, licenseeId, person },
})

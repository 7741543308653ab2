import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'
import type { ParameterError } from '#schemas/problem.ts'

/** The answer to a body with invalid fields: names each of them, by its path (`entitlements.0.from`). */
export const refuseFields = (call: Call, errors: ParameterError[]): Refusal => ({
  ok: false,
  problem: problem('invalid-body', {
    detail: errors.map(({ parameter, detail }) => `"${parameter}" ${detail}.`).join(' '),
    instance: call.path,
    errors,
  }),
})

import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'
import type { ParameterError } from '#schemas/problem.ts'

/** The answer when one field of the body is invalid. */
export const refuseField = (call: Call, error: ParameterError): Refusal => ({
  ok: false,
  problem: problem('invalid-body', {
    detail: `"${error.parameter}" ${error.detail}.`,
    instance: call.path,
    errors: [error],
  }),
})

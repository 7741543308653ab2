import { refuseFields } from '#call/refuse-fields.ts'
import type { Call, Refusal } from '#schemas/call.ts'

/**
 * The answer to an order with an embargo that has no end, which would hold its story for good, or with the end of an embargo that it does not
 * ask for. Undefined where both or neither are given.
 */
export const refuseEnd = (call: Call, isEmbargo: boolean, until: string | undefined): Refusal | undefined => {
  if (isEmbargo === (until !== undefined)) return undefined
  const detail = isEmbargo
    ? 'is missing: say when the embargo ends, or hold the story'
    : 'can only be given with an embargo'
  return refuseFields(call, [{ parameter: 'until', detail }])
}

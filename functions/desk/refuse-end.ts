import { refuseFields } from '#call/refuse-fields.ts'
import { isFarOff } from '#domain/rights/visibility/is-far-off.ts'
import type { Call, Refusal } from '#schemas/call.ts'

/**
 * The answer to an order with an embargo that has no end, which would hold its story for good, or with one a year or more from `now`, whose
 * year is mistyped; or with the end of an embargo that it does not ask for. Undefined where the end is as it should be.
 */
export const refuseEnd = (
  call: Call,
  { isEmbargo, until, now }: { isEmbargo: boolean; until: string | undefined; now: Date },
): Refusal | undefined => {
  const detail = whyNot(isEmbargo, until, now)
  return detail === undefined ? undefined : refuseFields(call, [{ parameter: 'until', detail }])
}

const whyNot = (isEmbargo: boolean, until: string | undefined, now: Date): string | undefined => {
  if (until === undefined)
    return isEmbargo ? 'is missing: say when the embargo ends, or hold the story' : undefined
  if (!isEmbargo) return 'can only be given with an embargo'
  return isFarOff(until, now.toISOString())
    ? 'is a year or more from now: mend the year, or hold the story'
    : undefined
}

import { InvalidArgumentError } from 'commander'
import { Reason } from '#schemas/desk/reason.ts'
import { reasonLength } from '#schemas/desk/reason-length.ts'

const { least, most } = reasonLength

/**
 * A reason, as the desk's calls take it. Throws if there is none, as where `--reason "$WHY"` names a variable
 * that is not set.
 */
export const readReason = (text: string): string => {
  const reason = Reason.safeParse(text)
  if (!reason.success) throw new InvalidArgumentError(`Give ${least} to ${most} characters, not only spaces.`)
  return reason.data
}

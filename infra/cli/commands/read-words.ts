import { InvalidArgumentError } from 'commander'
import { reasonLength } from '#schemas/desk/reason-length.ts'

/**
 * Words that are recorded, such as a name; no longer than a reason. Throws if there are none, as where `--by
 * "$EDITOR_NAME"` names a variable that is not set.
 */
export const readWords = (text: string): string => {
  const words = text.trim()
  if (words === '' || words.length > reasonLength.most)
    throw new InvalidArgumentError(`Give 1 to ${reasonLength.most} characters, not only spaces.`)
  return words
}

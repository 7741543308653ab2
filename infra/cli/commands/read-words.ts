import { InvalidArgumentError } from 'commander'

/** As many characters as the desk's calls take of a reason. */
const MOST = 500

/** Words that are recorded: a reason, a name. Throws if there are none, as where `--by "$EDITOR_NAME"` names a variable that is not set. */
export const readWords = (text: string): string => {
  const words = text.trim()
  if (words === '' || words.length > MOST)
    throw new InvalidArgumentError(`Give 1 to ${MOST} characters, not only spaces.`)
  return words
}

import { InvalidArgumentError } from 'commander'

const LONGEST = 80

/** A person's name as given with `--for`, in one line and without doubled spaces. */
export const readPerson = (text: string): string => {
  const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ')
  if (name === '' || name.length > LONGEST || /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u.test(name))
    throw new InvalidArgumentError(`Give a name, of ${LONGEST} characters at most.`)
  return name
}

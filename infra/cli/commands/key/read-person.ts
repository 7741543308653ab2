import { InvalidArgumentError } from 'commander'
import { PersonName } from '#schemas/person-name.ts'

/** A person's name as given with `--for`, without doubled spaces. */
export const readPerson = (text: string): string => {
  const name = PersonName.safeParse(text.normalize('NFC').trim().replace(/\s+/gu, ' '))
  if (!name.success) throw new InvalidArgumentError('Give a name, of 80 characters at most.')
  return name.data
}

import { Option } from 'commander'
import { nameOfUser } from './name-of-user.ts'
import { readWords } from './read-words.ts'

/** `--by`: who gives an order, by default whoever runs the command. */
export const byOption = (description: string): Option =>
  new Option('--by <name>', description).argParser(readWords).default(nameOfUser())

import { Option } from 'commander'

/** `--to`: the place a command is about. */
export const placeOption = (): Option =>
  new Option('--to <place>', 'the local stack, or a deployed stage').default('local')

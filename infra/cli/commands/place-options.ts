import type { Command } from 'commander'

export interface PlaceOptions {
  to: string
  json: boolean
}

/** The options of every command: the place, and the form of the answer. */
export const addPlaceOptions = (command: Command): Command =>
  command
    .option('--to <place>', 'the local stack, or a deployed stage', 'local')
    .option('--json', 'answer with one JSON object per line', false)

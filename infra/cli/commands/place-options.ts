import type { Command } from 'commander'
import { placeOption } from './place-option.ts'

export interface PlaceOptions {
  to: string
  json: boolean
}

/** The place, and the form of the answer. */
export const addPlaceOptions = (command: Command): Command =>
  command.addOption(placeOption()).option('--json', 'answer with one JSON object per line', false)

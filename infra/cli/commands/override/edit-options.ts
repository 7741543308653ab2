import type { Command } from 'commander'
import type { ChangeNote } from '#schemas/article.ts'
import { byOption } from '../by-option.ts'
import { placeOption } from '../place-option.ts'

export interface EditOptions {
  by: string
  correction?: string | true
  to: string
}

/** Gives a command the options of an edit: who makes it, how it is classed, and where. */
export const addEditOptions = (command: Command): Command =>
  command
    .addOption(byOption('who sets it'))
    .option('--correction [note]', 'class the change as a correction')
    .addOption(placeOption())

/** How an edit is classed, if at all. */
export const noteOf = ({ correction }: EditOptions): ChangeNote | undefined =>
  correction === undefined
    ? undefined
    : { class: 'correction', ...(correction !== true && { note: correction }) }

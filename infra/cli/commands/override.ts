import { Command } from 'commander'
import { clearCommand } from './override/clear.ts'
import { exportCommand } from './override/export.ts'
import { listCommand } from './override/list.ts'
import { setCommand } from './override/set.ts'

/** `wiredesk override`: overrides fields of an article, and removes overrides. */
export const overrideCommand = (): Command =>
  new Command('override')
    .description('Manage overrides: fields set by an editor, kept until the agency changes them')
    .addCommand(setCommand())
    .addCommand(clearCommand())
    .addCommand(listCommand())
    .addCommand(exportCommand())

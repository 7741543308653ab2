import { Command } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { casesCommand } from './commands/cases.ts'
import { dropCommand } from './commands/drop.ts'
import { dropsCommand } from './commands/drops.ts'
import { embargoesCommand } from './commands/embargoes.ts'
import { exportCommand } from './commands/export.ts'
import { helpCommand } from './commands/help.ts'
import { inspectCommand } from './commands/inspect.ts'
import { keyCommand } from './commands/key.ts'
import { killCommand } from './commands/kill.ts'
import { licenseeCommand } from './commands/licensee.ts'
import { lineCommand } from './commands/line.ts'
import { migrateCommand } from './commands/migrate.ts'
import { normalizeCommand } from './commands/normalize.ts'
import { overrideCommand } from './commands/override.ts'
import { productCommand } from './commands/product.ts'
import { recallCommand } from './commands/recall.ts'
import { redriveCommand } from './commands/redrive.ts'
import { reinstateCommand } from './commands/reinstate.ts'
import { embargoCommand, holdCommand, releaseCommand } from './commands/release.ts'
import { replayCommand } from './commands/replay.ts'
import { restoreCommand } from './commands/restore.ts'
import { statusCommand } from './commands/status.ts'
import { takedownsCommand } from './commands/takedowns.ts'
import { usageCommand } from './commands/usage.ts'
import { webhookCommand } from './commands/webhook.ts'
import { exitCodes } from './exit-codes.ts'
import { optionDescription } from './option-description.ts'
import { usageOf } from './usage-of.ts'

/**
 * The command line `wiredesk` with all its commands. Each command's own module is light and imports its
 * dependencies only when it runs, so that `line` and `normalize` start without the AWS SDK.
 */
export const createProgram = (): Command => {
  const program = new Command('wiredesk')
    .description('Wire copy in, licensed copy out: commands for editors and operators.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpCommand(false)
    .commandsGroup('For editors:')
    .addCommand(normalizeCommand())
    .addCommand(lineCommand())
    .addCommand(dropCommand())
    .addCommand(dropsCommand())
    .addCommand(inspectCommand())
    .addCommand(overrideCommand())
    .addCommand(releaseCommand())
    .addCommand(holdCommand())
    .addCommand(embargoCommand())
    .addCommand(embargoesCommand())
    .addCommand(killCommand())
    .addCommand(reinstateCommand())
    .addCommand(recallCommand())
    .addCommand(casesCommand())
    .commandsGroup('About licensees:')
    .addCommand(productCommand())
    .addCommand(licenseeCommand())
    .addCommand(webhookCommand())
    .addCommand(usageCommand())
    .addCommand(takedownsCommand())
    .commandsGroup('For operators:')
    .addCommand(statusCommand())
    .addCommand(keyCommand())
    .addCommand(redriveCommand())
    .addCommand(replayCommand())
    .addCommand(migrateCommand())
    .addCommand(exportCommand())
    .addCommand(restoreCommand())
    .commandsGroup('Commands:')
    .addCommand(helpCommand())

  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands }) => commands),
  ])
    command
      .configureHelp({ optionDescription })
      .showHelpAfterError(usageOf(command))
      .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : exitCodes.usage))
  return program
}

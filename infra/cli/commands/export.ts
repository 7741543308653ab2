import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk export`: what a restore needs besides the drops. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Export to a file what a restore needs besides the drops')
    .argument('<file>', 'a new file; only its owner may read it (mode 0600)')
    .option('--json', 'print {"file","items","drops","changes","articles"}', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      `
JSON lines: licensees, products, keys (hashes), webhooks with their secrets, cases, takedowns, deliveries, how drops were named, the
change log, and the texts that the desk made. Protect it like a key.
Exit: 0 written, 65 the file is there already or cannot be made, 69 no such place.`,
    )
    .action(async (file: string, options: { json: boolean; to: string }) => {
      const { runExport } = await import('../backup/run-export.ts')
      process.exitCode = await runExport(file, options)
    })

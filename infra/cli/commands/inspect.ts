import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk inspect`: shows all that is known of a drop or an article. */
export const inspectCommand = (): Command =>
  new Command('inspect')
    .description(
      'Show everything about an article, or about a drop and its articles: receipts, names, revisions, changes, overrides, cases, deliveries, evidence',
    )
    .argument('<drop-or-article>', 'key of a drop, or id of an article')
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 shown, 65 no such drop or article, 69 no such place.')
    .action(async (what: string, options: { json: boolean; to: string }) => {
      const { runInspect } = await import('../operate/run-inspect.ts')
      process.exitCode = await runInspect(what, options)
    })

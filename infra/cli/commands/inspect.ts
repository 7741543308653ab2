import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk inspect`: shows all that is known of a drop or an article. */
export const inspectCommand = (): Command =>
  new Command('inspect')
    .description(
      'Show everything about an article, or about a drop and its articles: receipts, names, revisions, changes, overrides, cases, deliveries, evidence',
    )
    .argument('<drop-or-article>', 'key of a drop, or id of an article')
    .option(
      '--as <licensee>',
      'show only what this licensee, by its id or name, sees of the article now, or why nothing',
    )
    .option(
      '--text <version>',
      'show only this text of the article: a version, or "waiting" for one that is held beside what stands',
    )
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 shown, 65 no such drop, article, text or licensee, 69 no such place.')
    .action(
      async (
        what: string,
        { as, text, ...options }: { as?: string; text?: string; json: boolean; to: string },
      ) => {
        if (text !== undefined) {
          const { runInspectText } = await import('../operate/run-inspect-text.ts')
          process.exitCode = await runInspectText(what, text, options)
        } else if (as === undefined) {
          const { runInspect } = await import('../operate/run-inspect.ts')
          process.exitCode = await runInspect(what, options)
        } else {
          const { runInspectAs } = await import('../operate/run-inspect-as.ts')
          process.exitCode = await runInspectAs(what, as, options)
        }
      },
    )

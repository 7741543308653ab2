import { Command } from 'commander'
import { byOption } from './by-option.ts'
import { placeOption } from './place-option.ts'
import { readArticleId } from './read-article-id.ts'
import { readEmbargoEnd } from './read-embargo-end.ts'
import { readReason } from './read-reason.ts'
import { readVersion } from './read-version.ts'

interface DecideOptions {
  reason: string
  by: string
  to: string
  json: boolean
}

interface ResolveOptions extends DecideOptions {
  kill?: true
  hold?: true
  publish?: true
  until?: string
  article?: string
  all?: true
  seen?: number
}

/** `wiredesk cases`: lists what waits for an editor's decision, and decides it. */
export const casesCommand = (): Command =>
  new Command('cases')
    .description('List and decide cases: kills and holds whose story is unclear, and copy held indefinitely')
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(resolveCommand())
    .addCommand(dismissCommand())

const listCommand = (): Command =>
  new Command('list')
    .description('Show the open cases, newest day first, with the stories each may mean')
    .option('--json', 'print one JSON object per line', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      `
In JSON, "candidates" are the articles a case may be about, and "stories" what tells them apart.
Exit: 0 listed, 69 no such place.`,
    )
    .action(async ({ to, json }: { to: string; json: boolean }) => {
      const { runCases } = await import('../desk/run-cases.ts')
      process.exitCode = await runCases(to, json)
    })

const asDecision = (command: Command): Command =>
  command
    .argument('<case>', 'id of the case')
    .requiredOption('--reason <text>', 'why; it is recorded, and licensees are not told', readReason)
    .addOption(byOption('who decides'))
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())

const resolveCommand = (): Command =>
  asDecision(new Command('resolve'))
    .description('Decide what becomes of the article that a case is about, and close the case')
    .option('--kill', 'kill it')
    .option('--hold', 'hold it back indefinitely')
    .option('--publish', 'publish it now')
    .option('--until <instant>', 'embargo it: "2026-11-25T06:00:00Z"', readEmbargoEnd)
    .option('--article <id>', 'which article, unless the case has exactly one candidate', readArticleId)
    .option('--all', 'with --kill or --hold: every article that the case names')
    .option('--seen <version>', 'decide only if the article still has this version', readVersion)
    .addHelpText(
      'after',
      `
Give one of --kill, --hold, --publish and --until.
Exit: 0 decided, 65 no such case or article, or it cannot be decided that way, 69 no such place.`,
    )
    .action(async (caseId: string, options: ResolveOptions, command: Command) => {
      const {
        kill,
        hold,
        publish,
        until,
        article: articleId,
        all,
        seen: version,
        reason,
        by,
        to,
        json,
      } = options
      const actions = [
        ...(kill ? ['kill' as const] : []),
        ...(hold ? ['hold' as const] : []),
        ...(publish ? ['publish' as const] : []),
        ...(until ? ['embargo' as const] : []),
      ]
      const [action] = actions
      if (!action || actions.length > 1)
        command.error('error: give one of --kill, --hold, --publish and --until')
      else if (all && (articleId || publish || until))
        command.error('error: --all goes with --kill or --hold, and without --article')
      else {
        const { runResolveCase } = await import('../desk/run-resolve-case.ts')
        process.exitCode = await runResolveCase(
          to,
          { caseId, action, until, articleId, all, version, reason, by },
          json,
        )
      }
    })

const dismissCommand = (): Command =>
  asDecision(new Command('dismiss'))
    .description(
      'Close a case and leave everything as it is: what is held stays held, and a kill waits no longer',
    )
    .addHelpText(
      'after',
      `
A kill or a hold whose story is unclear, dismissed by mistake, is a case again once its notice is dropped under another name.
Exit: 0 dismissed, 65 no such case, or it is closed, 69 no such place.`,
    )
    .action(async (caseId: string, { reason, by, to, json }: DecideOptions) => {
      const { runDismissCase } = await import('../desk/run-dismiss-case.ts')
      process.exitCode = await runDismissCase(to, { caseId, reason, by }, json)
    })

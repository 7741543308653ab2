import { Command } from 'commander'
import { byOption } from './by-option.ts'
import { placeOption } from './place-option.ts'
import { readArticleId } from './read-article-id.ts'
import { readReason } from './read-reason.ts'
import { readVersion } from './read-version.ts'

interface Options {
  before: number
  reason: string
  by: string
  to: string
  json: boolean
}

/** `wiredesk recall`: takes back the versions before the current one. */
export const recallCommand = (): Command =>
  new Command('recall')
    .description('Take back the versions of an article before the current one, which stays')
    .argument('<article>', 'id of the article', readArticleId)
    .requiredOption('--before <version>', 'the version that stays, which must be current', readVersion)
    .requiredOption('--reason <text>', 'why; it is recorded, and licensees are not told', readReason)
    .addOption(byOption('who orders it; it is recorded'))
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      '\nThis cannot be undone. Exit: 0 taken back, 65 nothing to take back or another version is current, 69 no such place.',
    )
    .action(async (articleId: string, { before, reason, by, to, json }: Options) => {
      const { runRecall } = await import('../desk/run-recall.ts')
      process.exitCode = await runRecall(to, articleId, { before, by, reason }, json)
    })

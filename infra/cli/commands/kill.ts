import { Command } from 'commander'
import { byOption } from './by-option.ts'
import { placeOption } from './place-option.ts'
import { readArticleId } from './read-article-id.ts'
import { readReason } from './read-reason.ts'

interface Options {
  reason: string
  by: string
  case?: string
  to: string
  json: boolean
}

/** `wiredesk kill`: cancels an article at once. */
export const killCommand = (): Command =>
  new Command('kill')
    .description('Kill an article: from now on no text of it is given to anyone')
    .argument('<article>', 'id of the article', readArticleId)
    .requiredOption('--reason <text>', 'why; it is recorded, and licensees are not told', readReason)
    .addOption(byOption('who kills it; it is recorded'))
    .option('--case <id>', 'the open case this decides')
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 killed, 65 no such article or case, 69 no such place.')
    .action(async (articleId: string, { reason, by, case: caseId, to, json }: Options) => {
      const { runKill } = await import('../desk/run-kill.ts')
      process.exitCode = await runKill(to, { articleId, reason, by, caseId }, json)
    })

import { Command } from 'commander'
import { byOption } from './by-option.ts'
import { placeOption } from './place-option.ts'
import { readArticleId } from './read-article-id.ts'
import { readReason } from './read-reason.ts'

interface Options {
  reason: string
  by: string
  to: string
  json: boolean
}

/** `wiredesk reinstate`: undoes a mistaken kill. */
export const reinstateCommand = (): Command =>
  new Command('reinstate')
    .description('Undo a mistaken kill: the newest text of the article is current again')
    .argument('<article>', 'id of the article', readArticleId)
    .requiredOption('--reason <text>', 'why; it is recorded, and licensees are told', readReason)
    .addOption(byOption('who orders it; it is recorded'))
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      '\nA text that was dropped after the kill is the newest. Exit: 0 reinstated, 65 nothing to reinstate, 69 no such place.',
    )
    .action(async (articleId: string, { reason, by, to, json }: Options) => {
      const { runReinstate } = await import('../desk/run-reinstate.ts')
      process.exitCode = await runReinstate(to, { articleId, reason, by }, json)
    })

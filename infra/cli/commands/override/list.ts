import { Command } from 'commander'
import { placeOption } from '../place-option.ts'
import { readArticleId } from '../read-article-id.ts'

/** `wiredesk override list`: lists the overrides of an article. */
export const listCommand = (): Command =>
  new Command('list')
    .description("List the overrides of an article beside the agency's values")
    .argument('<article>', 'id of the article', readArticleId)
    .option('--json', 'print one JSON object per line', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      '\nWith --json, "isKept" is false if the agency has changed the field since. Exit: 0 listed, 65 no such article, 69 no such place.',
    )
    .action(async (articleId: string, { to, json }: { to: string; json: boolean }) => {
      const { runListOverrides } = await import('#infra/cli/overrides/run-list-overrides.ts')
      process.exitCode = await runListOverrides(to, articleId, json)
    })

import { Command } from 'commander'
import { placeOption } from '../place-option.ts'
import { readArticleId } from '../read-article-id.ts'

/** `wiredesk override export`: writes the overrides of an article as a test case. */
export const exportCommand = (): Command =>
  new Command('export')
    .description(
      'Write the overrides of an article as a test case: the raw drop, and the article it must become',
    )
    .argument('<article>', 'id of the article', readArticleId)
    .argument('<folder>', 'folder to write input.* and article.json into')
    .addOption(placeOption())
    .addHelpText(
      'after',
      '\nExit: 0 written, 65 no such article, nothing to export, or there already, 69 no such place.',
    )
    .action(async (articleId: string, folder: string, { to }: { to: string }) => {
      const { runExportOverride } = await import('#infra/cli/overrides/run-export-override.ts')
      process.exitCode = await runExportOverride(to, articleId, folder)
    })

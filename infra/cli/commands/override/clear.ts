import { Command } from 'commander'
import { readArticleId } from '../read-article-id.ts'
import { addEditOptions, type EditOptions, noteOf } from './edit-options.ts'
import { anyField, readField } from './read-field.ts'

/** `wiredesk override clear`: removes the override of a field. */
export const clearCommand = (): Command =>
  addEditOptions(new Command('clear'))
    .description("Remove an editor's override of a field")
    .argument('<article>', 'id of the article', readArticleId)
    .argument('<field>', anyField)
    .addHelpText('after', '\nExit: 0 cleared, 65 no such article or override, 69 no such place.')
    .action(async (articleId: string, fieldName: string, options: EditOptions, command: Command) => {
      const field = await readField(fieldName, command)
      const { runClearOverride } = await import('#infra/cli/overrides/run-clear-override.ts')
      const { by, to } = options
      process.exitCode = await runClearOverride(to, { articleId, field, by, change: noteOf(options) })
    })

import { Command, InvalidArgumentError } from 'commander'
import { readArticleId } from '../read-article-id.ts'
import { addEditOptions, type EditOptions, noteOf } from './edit-options.ts'
import { anyField, readField } from './read-field.ts'

interface SetOptions extends EditOptions {
  json?: { value: unknown }
}

/** `wiredesk override set`: sets a field of an article. */
export const setCommand = (): Command =>
  addEditOptions(new Command('set'))
    .description('Set a field of an article')
    .argument('<article>', 'id of the article', readArticleId)
    .argument('<field>', anyField)
    .argument('[value]', 'text; leave it out with --json')
    .option(
      '--json <value>',
      'the value as JSON: a list, an object, a number; null empties the field',
      readJson,
    )
    .addHelpText(
      'after',
      `
A byline also sets the authors or the collective, and authors set the byline. A derived credit line follows.
Exit: 0 set, 65 no such article, or it is killed, or the field cannot take the value, 69 no such place.

  wiredesk override set 3f2a… headline "Ferry sails again"
  wiredesk override set 3f2a… authors --json '[{"name":"Ana Ruiz","affiliation":"Coastal Wire"}]' --correction`,
    )
    .action(
      async (
        articleId: string,
        fieldName: string,
        text: string | undefined,
        options: SetOptions,
        command: Command,
      ) => {
        const field = await readField(fieldName, command)
        const { json, by, to } = options
        if ((text === undefined) === (json === undefined))
          command.error('error: give the value as text, or with --json')
        const { runSetOverride } = await import('#infra/cli/overrides/run-set-override.ts')
        const value = json ? json.value : text
        const code = await runSetOverride(to, { articleId, field, value, by, change: noteOf(options) })
        if (code !== 0 && text !== undefined && isJson(text))
          process.stderr.write('wiredesk: it was given as text; --json gives it as the JSON it is\n')
        process.exitCode = code
      },
    )

/** Whether text is JSON of something other than a text. */
const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) !== 'string'
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return false
  }
}

/** `null` empties a field, which then has no value. */
const readJson = (text: string): { value: unknown } => {
  try {
    return { value: JSON.parse(text) ?? undefined }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new InvalidArgumentError('That is not JSON.')
  }
}

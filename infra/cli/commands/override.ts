import { userInfo } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import type { OverridableField } from '#schemas/override.ts'
import { placeOption } from './place-option.ts'
import { readArticleId } from './read-article-id.ts'
import { readWords } from './read-words.ts'

interface EditOptions {
  by: string
  correction?: string | true
  to: string
}

interface SetOptions extends EditOptions {
  json?: { value: unknown }
}

/** `wiredesk override`: overrides fields of an article, and removes overrides. */
export const overrideCommand = (): Command =>
  new Command('override')
    .description('Manage overrides: fields set by an editor, kept until the agency changes them')
    .addCommand(setCommand())
    .addCommand(clearCommand())
    .addCommand(listCommand())
    .addCommand(exportCommand())

const anyField = 'a field of the article: "headline", "byline", "copyright"; a wrong one is answered with all'

/** The schema is loaded on demand, so that other commands start without it. */
const readField = async (name: string, command: Command): Promise<OverridableField> => {
  const { OverridableField } = await import('#schemas/override.ts')
  const field = OverridableField.safeParse(name)
  if (field.success) return field.data
  return command.error(`error: "${name}" cannot be set; these can: ${OverridableField.options.join(', ')}`)
}

const asEdit = (command: Command): Command =>
  command
    .option('--by <name>', 'who sets it', readWords, userInfo().username)
    .option('--correction [note]', 'class the change as a correction')
    .addOption(placeOption())

const noteOf = ({ correction }: EditOptions) =>
  correction === undefined
    ? undefined
    : { class: 'correction' as const, ...(correction !== true && { note: correction }) }

const setCommand = (): Command =>
  asEdit(new Command('set'))
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
        const { runSetOverride } = await import('../overrides/run-set-override.ts')
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

const clearCommand = (): Command =>
  asEdit(new Command('clear'))
    .description("Remove an editor's override of a field")
    .argument('<article>', 'id of the article', readArticleId)
    .argument('<field>', anyField)
    .addHelpText('after', '\nExit: 0 cleared, 65 no such article or override, 69 no such place.')
    .action(async (articleId: string, fieldName: string, options: EditOptions, command: Command) => {
      const field = await readField(fieldName, command)
      const { runClearOverride } = await import('../overrides/run-clear-override.ts')
      const { by, to } = options
      process.exitCode = await runClearOverride(to, { articleId, field, by, change: noteOf(options) })
    })

const listCommand = (): Command =>
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
      const { runListOverrides } = await import('../overrides/run-list-overrides.ts')
      process.exitCode = await runListOverrides(to, articleId, json)
    })

const exportCommand = (): Command =>
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
      const { runExportOverride } = await import('../overrides/run-export-override.ts')
      process.exitCode = await runExportOverride(to, articleId, folder)
    })

/** `null` empties a field, which then has no value. */
const readJson = (text: string): { value: unknown } => {
  try {
    return { value: JSON.parse(text) ?? undefined }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new InvalidArgumentError('That is not JSON.')
  }
}

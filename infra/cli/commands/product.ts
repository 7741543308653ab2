import { Command, InvalidArgumentError } from 'commander'
import type { ProductRules } from '#schemas/product.ts'
import { exitCodes } from '../exit-codes.ts'
import { placeOption } from './place-option.ts'
import { addPlaceOptions, type PlaceOptions } from './place-options.ts'
import { readWords } from './read-words.ts'

/** The lists of a product, each with its option and description. */
const lists: readonly (readonly [keyof ProductRules, string, string])[] = [
  ['agencies', 'agency <name...>', 'copy of these agencies'],
  ['distributors', 'distributor <name...>', 'copy that these distributors deliver'],
  ['sections', 'section <name...>', 'copy in one of these sections'],
  [
    'subjects',
    'subject <code-or-name...>',
    'copy on one of these subjects: "medtop:20000344", "20000344" or a name',
  ],
  ['languages', 'language <range...>', 'copy in these languages; "en" takes in "en-US"'],
  ['genres', 'genre <code-or-name...>', 'copy of one of these genres'],
  ['places', 'place <code-or-name...>', 'copy on one of these places, or filed there'],
]

type Options = Record<string, string[] | undefined> & { name: string; to: string; json?: true; all?: true }

/** `wiredesk product`: defines selections of articles that are sold, and lists them. */
export const productCommand = (): Command => {
  const put = new Command('put')
    .description('Create or replace a product: a named selection of articles')
    .argument('<id>', 'lower-case letters, digits and hyphens')
    .requiredOption('--name <name>', 'its name, for people', readWords)
  for (const [list, option, text] of lists) put.option(`--${option}`, `only ${text}`, readerOf(list))
  for (const [list, option, text] of lists) put.option(`--exclude-${option}`, `no ${text}`, readerOf(list))
  put
    .option('--all', 'all copy, but for what an --exclude list takes out')
    .option('--json', 'print the product as one JSON object')
    .addOption(placeOption())
    .addHelpText(
      'after',
      '\nIt needs a list, or --all; an --exclude list takes precedence over the others. Exit: 0 stored, 64 a list is missing, 69 no such place.',
    )
    .action(async (id: string, options: Options) => {
      const { runPutProduct } = await import('../parties/run-put-product.ts')
      const rules = rulesOf(option => options[option])
      const excludes = rulesOf(
        option => options[`exclude${option.charAt(0).toUpperCase()}${option.slice(1)}`],
      )
      // Replaced without its lists, a product would sell everything to all who have it.
      const isLimited = Object.keys(rules).length > 0
      if (!isLimited && !options.all && Object.keys(excludes).length === 0)
        put.error('error: nothing says which copy: give a list, as --section NAME, or --all', {
          exitCode: exitCodes.usage,
        })
      if (isLimited && options.all)
        put.error('error: --all is all copy: leave it out, or the lists of what to include', {
          exitCode: exitCodes.usage,
        })
      const product = {
        id,
        name: options.name,
        ...rules,
        ...(Object.keys(excludes).length > 0 && { excludes }),
      }
      process.exitCode = await runPutProduct(options.to, product, options.json === true)
    })
  return new Command('product')
    .description('Manage products: the selections of articles that are sold')
    .addCommand(put)
    .addCommand(listCommand())
}

const listCommand = (): Command =>
  addPlaceOptions(new Command('list').description('List products with what each selects'))
    .addHelpText('after', '\nIt reads the whole table. Exit: 0 listed, 69 no such place.')
    .action(async ({ to, json }: PlaceOptions) => {
      const { runListProducts } = await import('../parties/run-list-products.ts')
      process.exitCode = await runListProducts(to, json)
    })

/**
 * Reads each value of a list. One that selects nothing is refused: an empty `--exclude-section "$SPORT"`
 * would sell what it should keep back.
 */
const readerOf =
  (list: keyof ProductRules) =>
  (text: string, before: string[] = []): string[] => [
    ...before,
    list === 'languages' ? readLanguage(text) : readWords(text),
  ]

/** A language range (RFC 4647): "en", "pt-BR", "zh-Hant". */
const readLanguage = (text: string): string => {
  if (text !== '*' && !/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu.test(text))
    throw new InvalidArgumentError('Give the code of a language, as in en or pt-BR.')
  return text
}

const rulesOf = (given: (option: string) => string[] | undefined): ProductRules =>
  Object.fromEntries(
    lists.flatMap(([list, option]) => {
      const values = given(option.slice(0, option.indexOf(' ')))
      return values ? [[list, values]] : []
    }),
  )

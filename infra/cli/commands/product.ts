import { Command } from 'commander'

interface Options {
  name: string
  agency?: string[]
  section?: string[]
  language?: string[]
  to: string
}

/** `wiredesk product put`: names a selection of articles that is sold. */
export const productCommand = (): Command => {
  const put = new Command('put')
    .description('Put a product: a named selection of articles')
    .argument('<id>', 'lower-case letters, digits and hyphens')
    .requiredOption('--name <name>', 'its name, for people')
    .option('--agency <name...>', 'only copy of these agencies')
    .option('--section <name...>', 'only copy in one of these sections')
    .option('--language <range...>', 'only copy in these languages; "en" takes in "en-US"')
    .option('--to <place>', 'the local stack, or a stage that is deployed', 'local')
    .addHelpText(
      'after',
      '\nWithout --agency, --section and --language it holds all copy. Exit: 0 put, 69 no such place.',
    )
    .action(async (id: string, { name, agency, section, language, to }: Options) => {
      const { runPutProduct } = await import('../parties/run-put-product.ts')
      process.exitCode = await runPutProduct(to, {
        id,
        name,
        agencies: agency,
        sections: section,
        languages: language,
      })
    })
  return new Command('product').description('What is sold').addCommand(put)
}

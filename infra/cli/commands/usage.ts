import { Command, InvalidArgumentError } from 'commander'
import { placeOption } from './place-option.ts'

interface Options {
  licensee: string
  month: string
  csv: boolean
  to: string
}

/** `wiredesk usage`: lists what a licensee was given in a month. */
export const usageCommand = (): Command =>
  new Command('usage')
    .description('List which versions a licensee was given in a month, when and how: the basis of royalties')
    .requiredOption('--licensee <id>', 'the licensee, by its id or name')
    .option('--month <month>', 'month in UTC: "2026-11"', readMonth, thisMonth())
    .option('--csv', 'answer with CSV', false)
    .option('--json', 'answer with one JSON object per line, the default', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 listed, 65 no such licensee.')
    .action(async ({ licensee, month, csv, to }: Options) => {
      const { runUsage } = await import('../parties/run-usage.ts')
      process.exitCode = await runUsage(to, licensee, month, csv ? 'csv' : 'json')
    })

const thisMonth = (): string => new Date().toISOString().slice(0, 7)

const readMonth = (text: string): string => {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('Give a month, as in 2026-11.')
  return text
}

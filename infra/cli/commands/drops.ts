import { Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from './is-day.ts'
import { placeOption } from './place-option.ts'

interface Options {
  state?: 'accepted' | 'partial' | 'rejected' | 'to-mend'
  day: string
  json: boolean
  to: string
}

/** `wiredesk drops`: lists the receipts of a day's drops. */
export const dropsCommand = (): Command =>
  new Command('drops')
    .description('List the receipts of a day, newest first')
    .addOption(
      new Option(
        '--state <state>',
        'only drops with this outcome; to-mend: rejected or partial, and not dropped again since',
      ).choices(['accepted', 'partial', 'rejected', 'to-mend']),
    )
    .option('--day <day>', 'day in UTC on which they were written: "2026-11-25"', readDay, today())
    .option('--json', 'print one receipt per line', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 listed, 69 no such place.')
    .action(async (options: Options) => {
      const { runDrops } = await import('../operate/run-drops.ts')
      process.exitCode = await runDrops(options)
    })

const today = (): string => new Date().toISOString().slice(0, 10)

const readDay = (text: string): string => {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day, as in 2026-11-25.')
  return text
}

import { Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from './is-day.ts'
import { placeOption } from './place-option.ts'

interface Options {
  state?: 'accepted' | 'partial' | 'rejected' | 'to-mend'
  unread: boolean
  day: string
  json: boolean
  to: string
}

/** `wiredesk drops`: lists the receipts of a day's drops, or the drops that have none. */
export const dropsCommand = (): Command =>
  new Command('drops')
    .description('List the receipts of a day, newest first')
    .addOption(
      new Option(
        '--state <state>',
        'only drops with this outcome; to-mend: rejected or partial, and not dropped again since',
      ).choices(['accepted', 'partial', 'rejected', 'to-mend']),
    )
    .addOption(
      new Option('--unread', 'the drops stored on that day that have no receipt, and how to have them read')
        .default(false)
        .conflicts('state'),
    )
    .option('--day <day>', 'day in UTC on which they were written: "2026-11-25"', readDay, today())
    .option('--json', 'print one receipt per line', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      '\nExit: 0 listed, 1 with --unread if no later drop has replaced one of them, 69 no such place.',
    )
    .action(async (options: Options) => {
      if (options.unread) {
        const { runUnreadDrops } = await import('../operate/run-unread-drops.ts')
        process.exitCode = await runUnreadDrops(options)
        return
      }
      const { runDrops } = await import('../operate/run-drops.ts')
      process.exitCode = await runDrops(options)
    })

const today = (): string => new Date().toISOString().slice(0, 10)

const readDay = (text: string): string => {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day, as in 2026-11-25.')
  return text
}

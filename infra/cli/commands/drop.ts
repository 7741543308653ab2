import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'

interface Options {
  to: string
  prefix: string
  wait: number
  json: boolean
  reinstate?: string
  by: string
}

/** `wiredesk drop`: uploads files of wire copy and prints the receipt of each. */
export const dropCommand = (): Command =>
  new Command('drop')
    .description('Drop files of wire copy, and print what became of each')
    .argument('<file...>', 'files of wire copy')
    .option('--to <place>', 'the local stack, or a deployed stage ("dev", "prod")', 'local')
    .option('--prefix <path>', 'put this path in front of the file names', '')
    .option('--wait <seconds>', 'how long to wait for receipts', readSeconds, 60)
    .option('--json', 'print {"file","ok","receipt"} objects, one per line', false)
    .option(
      '--reinstate <reason>',
      'undo a mistaken kill of the stories; why is recorded, and licensees are told',
    )
    .option('--by <name>', 'who drops it; it is recorded', userInfo().username)
    .addHelpText(
      'after',
      `
A file is dropped under its name: dropped again, it is a revision of the same story. A story that is killed stays so, unless it is
dropped with --reinstate, which undoes kills that were made before the drop.
Exit: 0 all accepted, 2 any rejected, 66 a file could not be read, 69 the place cannot be reached,
75 a receipt has not come in time.
The local stack is found in WIREDESK_HOME (.wiredesk), a stage with your AWS credentials and region.`,
    )
    .action(async (files: string[], { to, prefix, wait, json, reinstate, by }: Options, command: Command) => {
      const twice = files
        .map(file => basename(file))
        .find((name, index, names) => names.indexOf(name) !== index)
      if (twice)
        command.error(
          `error: two files are called ${twice} and would be one story; drop them with a --prefix each`,
        )
      const { runDrop } = await import('../drop/run-drop.ts')
      process.exitCode = await runDrop(files, {
        to,
        prefix,
        waitSeconds: wait,
        json,
        by,
        ...(reinstate && { reinstatement: { reason: reinstate, by, at: new Date().toISOString() } }),
      })
    })

const readSeconds = (text: string): number => {
  const seconds = Number(text)
  if (!(seconds >= 0)) throw new InvalidArgumentError('Give a number of seconds.')
  return seconds
}

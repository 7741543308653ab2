import { basename } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { writeDropMetadata } from '#adapters/s3/write-drop-metadata.ts'
import { byOption } from './by-option.ts'
import { readPrefix } from './read-prefix.ts'
import { readReason } from './read-reason.ts'

interface Options {
  to: string
  prefix: string
  wait: number
  json: boolean
  reinstate?: string
  by: string
}

/**
 * What S3 keeps of metadata with an object
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html).
 */
const MOST_METADATA_BYTES = 2048

/** `wiredesk drop`: uploads files of wire copy and prints the receipt of each. */
export const dropCommand = (): Command =>
  new Command('drop')
    .description('Drop files of wire copy, and print what became of each')
    .argument('<file...>', 'files of wire copy')
    .option('--to <place>', 'the local stack, or a deployed stage ("dev", "prod")', 'local')
    .option('--prefix <path>', 'put this path in front of the file names', readPrefix, '')
    .option('--wait <seconds>', 'how long to wait for receipts', readSeconds, 60)
    .option('--json', 'print {"file","ok","receipt"} objects, one per line', false)
    .option(
      '--reinstate <reason>',
      'undo a mistaken kill of the stories; why is recorded, and licensees are told',
      readReason,
    )
    .addOption(byOption('who drops it; it is recorded'))
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
      const reinstatement = reinstate ? { reason: reinstate, by, at: new Date().toISOString() } : undefined
      const metadata = Object.entries(writeDropMetadata({ by, reinstatement })).flat().join('')
      if (Buffer.byteLength(metadata) > MOST_METADATA_BYTES)
        command.error('error: --reinstate and --by are too long: S3 keeps 2 KB of them with a drop, encoded')
      const { runDrop } = await import('../drop/run-drop.ts')
      process.exitCode = await runDrop(files, {
        to,
        prefix,
        waitSeconds: wait,
        json,
        by,
        ...(reinstatement && { reinstatement }),
      })
    })

const readSeconds = (text: string): number => {
  const seconds = Number(text)
  if (!(seconds >= 0)) throw new InvalidArgumentError('Give a number of seconds.')
  return seconds
}

import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { exitCodes } from '../exit-codes.ts'
import { fileTrouble } from '../file-trouble.ts'
import { printLine } from '../print-line.ts'
import { readSource } from '../read-source.ts'
import { refuseTextless } from '../refuse-textless.ts'

/** `wiredesk normalize`: reads files as drops and prints the articles they hold. */
export const normalizeCommand = (): Command =>
  new Command('normalize')
    .description('Read files as drops and print the articles they hold, one JSON object per file')
    .argument('<file...>', 'files of wire copy')
    .option('--format <name>', 'read as this format, whatever the file looks like')
    .option('--explain', 'show the raw text, with what became of each part, instead of JSON')
    .addHelpText(
      'after',
      `
Prints {"file","ok":true,"articles":[...]} or {"file","ok":false,"rejection":{...}} per line; where several items are
refused, "rejections" lists them all.
Exit: 0 all read, 2 any rejected, 66 a file could not be opened.
--explain colors the text by field at a terminal; elsewhere, or with NO_COLOR set, brackets name the fields.`,
    )
    .action(async (files: string[], options: { format?: string; explain?: boolean }, command: Command) => {
      const { readDrop } = await import('#domain/drop/read-drop.ts')
      if (options.format !== undefined) await checkFormat(options.format, command)
      for (const file of files) {
        const drop = await openDrop(file)
        if (!drop) {
          process.exitCode = exitCodes.noInput
          continue
        }
        const reading = refuseTextless(await readDrop(drop, options))
        if (!reading.ok) process.exitCode ??= exitCodes.rejected
        if (options.explain) {
          const { explainDrop } = await import('../explain/explain-drop.ts')
          const { format } = options
          process.stdout.write(await explainDrop(drop, reading, { colored: isColored(), format }))
        } else await printLine(asResult(file, reading))
      }
    })

/** Whether a terminal shows colors and nobody turned them off; FORCE_COLOR has them written into a pipe, as for `less -R`. */
const isColored = (): boolean => process.stdout.hasColors?.() ?? Boolean(process.env.FORCE_COLOR)

const checkFormat = async (name: string, command: Command): Promise<void> => {
  const { formats } = await import('#domain/formats/index.ts')
  const { byteFormats } = await import('#domain/formats/byte-formats.ts')
  const names = [...formats, ...byteFormats].map(format => format.name)
  if (!names.includes(name))
    command.error(`error: "${name}" is not a format; choose one of: ${names.sort().join(', ')}`)
}

const openDrop = async (file: string) => {
  try {
    const [bytes, { mtime }] = await Promise.all([readSource(file), stat(file)])
    return { bytes, path: file, receivedAt: mtime.toISOString() }
  } catch (error) {
    const trouble = fileTrouble(error)
    if (!trouble) throw error
    process.stderr.write(`wiredesk: cannot read ${file}: ${trouble}\n`)
    return undefined
  }
}

const asResult = (file: string, reading: DropReading) =>
  reading.ok
    ? {
        file,
        ok: true,
        articles: reading.stories.map(story => story.article),
        ...(reading.rejections.length > 0 && { rejections: reading.rejections }),
        ...(reading.warnings.length > 0 && { warnings: reading.warnings }),
      }
    : {
        file,
        ok: false,
        rejection: reading.rejection,
        ...(reading.more && { rejections: [reading.rejection, ...reading.more] }),
      }

import { dynamoExports } from '#adapters/dynamodb/dynamo-exports.ts'
import { scanItems } from '#adapters/dynamodb/scans/scan-items.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { fileTrouble } from '../file-trouble.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { showProgress } from '../show-progress.ts'
import { EXPORT_VERSION, type ExportLine } from './export-line.ts'
import { writeLines } from './write-lines.ts'
import { writeNewFile } from './write-new-file.ts'

interface Options {
  to: string
  json: boolean
}

/**
 * Exports what the drops of a place do not hold into a new file that only its owner can read, and reports how
 * much it is. Of an export that fails no file is left, so that it can be repeated under its name.
 */
export const runExport = (file: string, { to, json }: Options): Promise<number> =>
  atPlace(to, async (table, place, destination) => {
    const { articles, changes, clock } = deskPorts(destination)
    const now = clock.now()
    const logHead = await changes.head()
    const counts = { item: 0, drop: 0, change: 0, article: 0 }
    let lines = 0
    const toText = (line: ExportLine): string => {
      lines += 1
      return `${JSON.stringify(line)}\n`
    }
    const header = { at: now.toISOString(), place, bucket: destination.bucket, logHead }
    // For texts CURRENT alone tells how they stand, and the log is read in its own order.
    const items = scanItems(table, ({ pk, sk }) => !/^(?:A#.*\nR#|L|X#|E$)/.test(`${pk}\n${sk}`))
    const write = async function* (step: (what: string) => void): AsyncGenerator<string> {
      yield toText({ kind: 'wiredesk-export', schemaVersion: EXPORT_VERSION, ...header })
      for await (const line of writeLines({ items, articles, changes, now })) {
        if (line.kind in counts) counts[line.kind as keyof typeof counts] += 1
        if (line.kind === 'change') step('')
        yield toText(line)
      }
      yield toText({ kind: 'end', lines })
    }
    try {
      await showProgress({ steps: logHead, doing: 'exporting' }, ({ step }) =>
        writeNewFile(file, write(step)),
      )
    } catch (error) {
      const trouble = fileTrouble(error)
      if (!trouble) throw error
      return refuse(`cannot write ${file}: ${trouble}`)
    }
    await dynamoExports(table)
      .note(now)
      .catch((error: unknown) =>
        process.stderr.write(
          `wiredesk: the export is whole, but ${place} could not be told of it, and its alarm may say that there was none: ${String(error)}\n`,
        ),
      )
    const { item, drop, change, article } = counts
    if (json) await printLine({ file, items: item, drops: drop, changes: change, articles: article })
    else
      process.stdout.write(
        `${file}: ${item} items, ${drop} drops, ${change} changes, ${article} articles of ${place}\n`,
      )
    process.stderr.write(
      `wiredesk: ${file} contains copy, and the secrets of webhooks and cursors: its mode is 0600; protect it as you protect keys\n`,
    )
    return 0
  })

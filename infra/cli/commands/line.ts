import { Command } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { linesOf } from '../lines-of.ts'
import { printLine } from '../print-line.ts'

/**
 * `wiredesk line`: reads single lines of copy and prints what each says, as one JSON object per line in the
 * same order.
 */
export const lineCommand = (): Command =>
  new Command('line')
    .description('Normalize single lines: {"kind","raw"} objects on standard input, one per line')
    .addHelpText(
      'after',
      `
Kinds: byline, contributors, dateline, copyright, usage, notice.
Prints {"kind","raw","result"} per line; "result" is null if the line is not of its kind.
Exit: 0 all read, 65 a line was not such an object.

  echo '{"kind":"byline","raw":"By ANA RUIZ, Staff Writer"}' | wiredesk line`,
    )
    .action(async () => {
      const { normalizeLine } = await import('#domain/normalize/normalize-line.ts')
      let number = 0
      for await (const text of linesOf(process.stdin.setEncoding('utf8'))) {
        number += 1
        if (text.trim() === '') continue
        const request = readRequest(text)
        const result = request && normalizeLine(request.kind, request.raw)
        if (request && result !== undefined) {
          await printLine({ ...request, result })
          continue
        }
        process.stderr.write(
          `wiredesk: line ${number}: ${request ? `unknown kind "${request.kind}"` : 'not a {"kind","raw"} object'}\n`,
        )
        process.exitCode = exitCodes.data
      }
    })

const readRequest = (text: string): { kind: string; raw: string } | undefined => {
  try {
    const { kind, raw } = JSON.parse(text) ?? {}
    return typeof kind === 'string' && typeof raw === 'string' ? { kind, raw } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

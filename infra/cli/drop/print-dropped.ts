import { receiptLines } from '#infra/local/terminal/receipt-lines.ts'
import { printLine } from '../print-line.ts'
import type { Dropped } from './drop-files.ts'

/** Prints what became of a file: for people, or as one JSON object per line. */
export const printDropped = async (result: Dropped, options: { json: boolean }): Promise<void> => {
  const { file } = result
  if (result.kind === 'receipt') {
    const { receipt } = result
    if (options.json) await printLine({ file, ok: receipt.outcome === 'accepted', receipt })
    else process.stdout.write(`${receiptLines(receipt).join('\n')}\n`)
    return
  }
  const error = troubleOf(result)
  if (options.json) await printLine({ file, ok: false, error })
  else process.stderr.write(`wiredesk: ${file} ${error}\n`)
}

const troubleOf = (result: Exclude<Dropped, { kind: 'receipt' }>): string => {
  if (result.kind === 'late')
    return 'stored, but no receipt yet: nothing is lost, and the receipt comes once ingest has caught up'
  return result.kind === 'unsent'
    ? `was not dropped (${result.reason}): drop it again`
    : `cannot be read: ${result.reason}`
}

import type { Reinstatement } from '#schemas/revision.ts'
import { exitCodes } from '../exit-codes.ts'
import { showProgress } from '../show-progress.ts'
import { goingOn } from '../unread/going-on.ts'
import { dropFiles } from './drop-files.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { findDestination } from './find-destination.ts'
import { printDropped } from './print-dropped.ts'
import { tellUnavailable } from './tell-unavailable.ts'

interface Options {
  to: string
  prefix: string
  waitSeconds: number
  json: boolean
  by: string
  reinstatement?: Reinstatement
}

/** Drops files at a place, prints each receipt as it comes, and returns the exit code. */
export const runDrop = async (
  files: readonly string[],
  { to, prefix, waitSeconds, json, by, reinstatement }: Options,
): Promise<number> => {
  goingOn.isSet = true
  try {
    const destination = await findDestination(to)
    const dropped = await showProgress({ steps: files.length * 2, doing: 'dropping' }, progress =>
      dropFiles(destination, files, {
        prefix,
        waitSeconds,
        by,
        reinstatement,
        onStep: progress.step,
        onDropped: result => progress.aside(() => printDropped(result, { json })),
      }),
    )
    destination.s3.destroy()
    destination.table.client.destroy()
    return exitCodeOf(dropped)
  } catch (error) {
    const told = tellUnavailable(error, to)
    if (told === undefined) throw error
    process.stderr.write(`wiredesk: ${told}\n`)
    return exitCodes.unavailable
  }
}

import { isSystemError } from '#infra/local/is-system-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { fileTrouble } from '../file-trouble.ts'
import { goingOn } from './going-on.ts'
import { isUnread } from './is-unread.ts'

/** Ends this process when nobody reads its standard output any more, or says once that it goes on. */
export const watchReaders = (): void => {
  let isTold = false
  process.stdout.on('error', error => {
    if (isSystemError(error, 'ENOSPC', 'EDQUOT', 'EIO')) {
      process.stderr.write(`wiredesk: what this prints cannot be written: ${fileTrouble(error)}\n`)
      process.exit(exitCodes.trouble)
    }
    if (!isUnread(error)) throw error
    if (!goingOn.isSet) process.exit(0)
    if (isTold) return
    isTold = true
    process.stderr.write('wiredesk: nobody reads what this prints any more, but it goes on to the end\n')
  })
  process.stderr.on('error', error => {
    if (!isUnread(error)) throw error
  })
}

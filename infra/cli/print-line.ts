import { once } from 'node:events'
import { isUnread } from './unread/is-unread.ts'

/**
 * Prints one JSON object as a line on standard output, and waits if the reader is slower than the writer, unless nobody
 * reads any more.
 */
export const printLine = async (value: object): Promise<void> => {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return
  await once(process.stdout, 'drain').catch(error => {
    if (!isUnread(error)) throw error
  })
}

import { foreignWords } from './foreign-words.ts'
import { hasFailed } from './has-failed.ts'
import { isGone } from './is-gone.ts'
import { isUnreachable } from './is-unreachable.ts'
import { remedyOf } from './remedy-of.ts'
import { Unavailable } from './unavailable.ts'

/** Why a place cannot be used now and what to do, in a line for people; undefined if the error is a defect. */
export const tellUnavailable = (error: unknown, to: string): string | undefined => {
  if (error instanceof Unavailable) return error.message
  if (!isUnreachable(error)) return undefined
  const foreign = foreignWords(error)
  if (foreign !== undefined)
    return to === 'local'
      ? 'something else answers in the place of local: is npm start running, and does .wiredesk/local.json have its ports?'
      : `${to} cannot be reached: ${foreign}`
  if (isGone(error))
    return `a table, bucket or queue of ${to} is gone (${error.message}): ${to === 'local' ? 'start it again' : 'see docs/recovery.md'}`
  if (to !== 'local') return `${to} cannot be reached (${error.message})${remedyOf(error)}`
  if (error.name === 'TimeoutError')
    return `local does not answer (${error.message}): is npm start suspended, by Ctrl-Z? fg in its terminal wakes it`
  return hasFailed(error)
    ? `local failed (${error.message}): the terminal of npm start says why`
    : `local cannot be reached (${error.message}); is npm start running?`
}

import { hasFailed } from './has-failed.ts'
import { isForeign } from './is-foreign.ts'
import { isGone } from './is-gone.ts'
import { isUnreachable } from './is-unreachable.ts'
import { remedyOf } from './remedy-of.ts'
import { Unavailable } from './unavailable.ts'

/** Why a place cannot be used now and what to do, in a line for people; undefined if the error is a defect. */
export const tellUnavailable = (error: unknown, to: string): string | undefined => {
  if (error instanceof Unavailable) return error.message
  if (!isUnreachable(error)) return undefined
  if (isForeign(error))
    return `something else answers in the place of ${to} (status ${error.$metadata.httpStatusCode}): ${to === 'local' ? 'is npm start running, and does .wiredesk/local.json have its ports?' : 'a proxy, or a network that asks you to sign in?'}`
  if (isGone(error))
    return `a table, bucket or queue of ${to} is gone (${error.message}): ${to === 'local' ? 'start it again' : 'see docs/recovery.md'}`
  if (to !== 'local') return `${to} cannot be reached (${error.message})${remedyOf(error)}`
  if (error.name === 'TimeoutError')
    return `local does not answer (${error.message}): is npm start suspended, by Ctrl-Z? fg in its terminal wakes it`
  return hasFailed(error)
    ? `local failed (${error.message}): the terminal of npm start says why`
    : `local cannot be reached (${error.message}); is npm start running?`
}

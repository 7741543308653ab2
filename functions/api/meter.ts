import type { UseCase } from '#call/dispatch.ts'
import { problem } from '#domain/problem.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { NoteSeen } from '#license/keys/note-seen.ts'
import { type CallQuota, type QuotaStanding, WINDOW_SECONDS } from './call-quota.ts'

/** The most calls a licensee may make in a minute if its license does not say. */
export const CALLS_A_MINUTE = 600

interface Ports {
  findHolding: FindHolding
  callQuota: CallQuota
  noteSeen: NoteSeen
  /** Where the operator learns what the caller need not know. */
  log: { error(message: string, error: Error): void }
}

/**
 * Holds a licensee to its call quota, reports the quota with each answer
 * (draft-ietf-httpapi-ratelimit-headers), and records which key was used and that the feed was polled. A
 * count or record that fails never keeps a licensee from its copy: the operator is told, and the call goes
 * on.
 */
export const createMeter =
  ({ findHolding, callQuota, noteSeen, log }: Ports) =>
  (answer: UseCase): UseCase =>
  async call => {
    const { licenseeId, keyId } = call.caller
    const holding = await findHolding(call.caller)
    if (licenseeId === undefined || !holding) return answer(call)

    const taken = callQuota.take(licenseeId, holding.licensee.callsPerMinute ?? CALLS_A_MINUTE)
    if (taken.isOver)
      return {
        ok: false,
        problem: problem('quota-exceeded', {
          detail: `The license allows ${taken.limit} ${taken.limit === 1 ? 'call' : 'calls'} a minute. Try again in ${taken.resetsIn} s: no change is missed.`,
          instance: call.path,
        }),
        headers: { ...rateLimit(taken), 'Retry-After': String(taken.resetsIn) },
      }
    const tolerate = (work: Promise<void>, what: string) =>
      work.catch((error: Error) => log.error(`${what} could not be recorded`, error))
    const [reply] = await Promise.all([
      answer(call),
      tolerate(taken.told, 'Calls'),
      keyId && tolerate(noteSeen(licenseeId, `key:${keyId}`), 'The use of a key'),
      call.method === 'GET' &&
        call.resource === '/v1/feed' &&
        tolerate(noteSeen(licenseeId, 'feed'), 'A poll'),
    ])
    const own = 'headers' in reply ? reply.headers : {}
    const fields = Object.entries(rateLimit(taken)).map(([name, calls]) => {
      const other = own?.[name]
      return [name, other ? `${other}, ${calls}` : calls]
    })
    return { ...reply, headers: { ...own, ...Object.fromEntries(fields) } }
  }

const rateLimit = ({ limit, remaining, resetsIn }: QuotaStanding) => ({
  'RateLimit-Policy': `"calls";q=${limit};w=${WINDOW_SECONDS}`,
  RateLimit: `"calls";r=${remaining};t=${resetsIn}`,
})

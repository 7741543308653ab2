import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import type { Clock } from '#ports'
import type { Call, Reply } from '#schemas/call.ts'
import { CaseDismissal, CaseResolution, type OrderOutcome } from '#schemas/desk/desk-order.ts'
import { refuseEnd } from '../refuse-end.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import { closedWords } from './closed-words.ts'
import type { Dismissal, Dismissed } from './dismiss-case.ts'
import type { Resolution, Resolved } from './resolve-case.ts'

type Decided = Resolved | Dismissed

/** `POST /v1/desk/cases/{caseId}/dismiss`: closes a case and leaves everything as it is. */
export const createAnswerDismissal =
  ({ dismissCase }: { dismissCase: (dismissal: Dismissal) => Promise<Dismissed> }): UseCase =>
  async call => {
    const order = readBody(CaseDismissal, call)
    if (!order.ok) return order
    const caseId = call.pathParameters.caseId ?? ''
    return toReply(
      call,
      await dismissCase({ caseId, reason: order.value.reason, by: nameOfCaller(call.caller) }),
    )
  }

/** `POST /v1/desk/cases/{caseId}/resolve`: kills, holds, publishes or embargoes the story a case is about. */
export const createAnswerResolution =
  ({
    resolveCase,
    clock,
  }: {
    resolveCase: (resolution: Resolution) => Promise<Resolved>
    clock: Clock
  }): UseCase =>
  async call => {
    const order = readBody(CaseResolution, call)
    if (!order.ok) return order
    const { action, until, all } = order.value
    const refused = refuseEnd(call, { isEmbargo: action === 'embargo', until, now: clock.now() })
    if (refused) return refused
    if (all && action !== 'kill' && action !== 'hold')
      return refuseFields(call, [{ parameter: 'all', detail: 'can only be given with a kill or a hold' }])
    const caseId = call.pathParameters.caseId ?? ''
    return toReply(call, await resolveCase({ caseId, ...order.value, by: nameOfCaller(call.caller) }))
  }

const why = {
  'which-article': 'The case may be about several stories, or none: choose one.',
  canceled: 'The story is killed.',
  'ended-already': 'That time has passed: give a future one, or publish the story.',
  expired: 'The story has expired: have it dropped again with a later end of its use, or dismiss the case.',
  changed: 'The story has changed since you looked at it: look at it again, then decide.',
  'no-text-yet':
    'One of the stories is still on its way, and the others are stopped: decide again in a minute.',
  overtaken: 'The agency sent a later revision in the meantime: check it, then decide again.',
} as const

const toReply = (call: Call, decided: Decided): Reply => {
  const { outcome } = decided
  switch (outcome) {
    case 'unknown-case':
      return unknownThing(call, `case ${call.pathParameters.caseId}`)
    case 'unknown-article':
      return unknownThing(call, 'story of that id')
    case 'closed-already':
      return refuseOrder(call, `The case is already closed: ${closedWords(decided.closed)}.`)
    case 'resolved': {
      const { embargoedUntil, others, copies } = decided
      const body = {
        outcome,
        ...(embargoedUntil && { embargoedUntil }),
        ...(others && { others }),
        ...(copies && { copies }),
      }
      return { ok: true, body: body satisfies OrderOutcome }
    }
    case 'resolved-all':
      return {
        ok: true,
        body: {
          outcome: 'resolved',
          ...(decided.copies.length > 0 && { copies: decided.copies }),
        } satisfies OrderOutcome,
      }
    case 'dismissed':
    case 'carried-out':
      return { ok: true, body: { outcome } satisfies OrderOutcome }
    default:
      return refuseOrder(call, why[outcome])
  }
}

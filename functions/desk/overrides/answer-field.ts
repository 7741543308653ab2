import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import type { CommittedEdit } from '#commit/committed.ts'
import type { Call, Reply } from '#schemas/call.ts'
import { FieldOrder, type OrderOutcome } from '#schemas/desk/desk-order.ts'
import { OverridableField } from '#schemas/desk/override.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { ClearOverride } from './clear-override.ts'
import type { SetOutcome, SetOverride } from './set-override.ts'

/** `PUT /v1/desk/articles/{id}/fields/{field}`: overrides a field until the agency changes it. */
export const createAnswerSetField =
  ({ setOverride }: { setOverride: (order: SetOverride) => Promise<SetOutcome> }): UseCase =>
  async call => {
    const field = OverridableField.safeParse(call.pathParameters.field)
    if (!field.success) return unknownField(call)
    const order = readBody(FieldOrder, call)
    if (!order.ok) return order
    const { value, correction } = order.value
    const outcome = await setOverride({
      articleId: call.pathParameters.id ?? '',
      field: field.data,
      value: value ?? undefined,
      by: nameOfCaller(call.caller),
      change: correction === undefined ? undefined : { class: 'correction', note: correction },
    })
    if (outcome.outcome === 'refused')
      return refuseFields(
        call,
        outcome.problems.map(what => ({ parameter: 'value', detail: `is refused: ${what}` })),
      )
    return toReply(call, outcome)
  }

/** `DELETE /v1/desk/articles/{id}/fields/{field}`: removes the override of a field. */
export const createAnswerClearField =
  ({ clearOverride }: { clearOverride: (order: ClearOverride) => Promise<CommittedEdit> }): UseCase =>
  async call => {
    const field = OverridableField.safeParse(call.pathParameters.field)
    if (!field.success) return unknownField(call)
    const articleId = call.pathParameters.id ?? ''
    return toReply(call, await clearOverride({ articleId, field: field.data, by: nameOfCaller(call.caller) }))
  }

const unknownField = (call: Call): Reply =>
  unknownThing(
    call,
    `field ${call.pathParameters.field} that can be set; these can: ${OverridableField.options.join(', ')}`,
  )

const why = {
  canceled: 'The article is killed: reinstate it first.',
  'not-set': 'Nobody has set this field.',
  'too-large': 'The fields that are set take up too much space: clear some.',
} as const

const toReply = (call: Call, outcome: CommittedEdit): Reply => {
  if (outcome.outcome === 'unknown') return unknownThing(call, `article ${call.pathParameters.id}`)
  if (!('change' in outcome)) return refuseOrder(call, why[outcome.outcome])
  const body: OrderOutcome = { outcome: outcome.outcome, version: outcome.change.version }
  return { ok: true, body }
}

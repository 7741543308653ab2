import type * as z from 'zod/mini'
import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'
import { english } from '#schemas/english.ts'
import type { Query } from './read-query.ts'
import { refuseFields } from './refuse-fields.ts'

/** A list in a body may have a million invalid entries. */
const MOST_REPORTED = 20

/**
 * Reads a call's JSON body by its schema. Reports invalid fields, the first twenty, by their paths
 * (`entitlements.0.from`). `invalid-body` if there is no body, or it is not JSON.
 */
export const readBody = <Schema extends z.ZodMiniType>(
  schema: Schema,
  call: Call,
): Query<z.infer<Schema>> => {
  const refuse = (detail: string): Refusal => ({
    ok: false,
    problem: problem('invalid-body', { detail, instance: call.path }),
  })
  if (call.body === undefined) return refuse('This call requires a JSON body, but there is none.')

  let value: unknown
  try {
    value = JSON.parse(call.body)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refuse(`The body is not valid JSON: ${error.message}.`)
  }
  const parsed = schema.safeParse(value, { error: english })
  if (parsed.success) return { ok: true, value: parsed.data }
  const issues = parsed.error.issues.slice(0, MOST_REPORTED)
  return refuseFields(
    call,
    issues.map(({ path, message }) => ({ parameter: path.join('.') || 'body', detail: message })),
  )
}

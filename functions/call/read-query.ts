import type * as z from 'zod/mini'
import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'
import { english } from '#schemas/english.ts'
import type { ParameterError } from '#schemas/problem.ts'

export type Query<T> = { ok: true; value: T } | Refusal

/** The answer to invalid parameters: names each of them, and all that the call accepts. */
export const invalidParameters = (call: Call, allowed: readonly string[], errors: ParameterError[]) => ({
  ok: false as const,
  problem: problem('invalid-parameters', {
    detail: errors.map(({ parameter, detail }) => `"${parameter}" ${detail}.`).join(' '),
    instance: call.path,
    errors,
    allowed: [...allowed],
  }),
})

/**
 * Reads a call's query parameters by their schema. Reports all unknown, repeated and malformed ones at once.
 */
export const readQuery = <Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  call: Call,
): Query<z.infer<z.ZodMiniObject<Shape>>> => {
  const allowed = Object.keys(schema.shape)
  const takes = allowed.length > 0 ? `this call takes ${allowed.join(', ')}` : 'this call takes none'
  const given = Object.entries(call.query)
  const misused = given.flatMap(([parameter, values]) => {
    if (!allowed.includes(parameter)) return [{ parameter, detail: `is unknown: ${takes}` }]
    return values.length > 1 ? [{ parameter, detail: 'is given more than once' }] : []
  })
  const known = given.filter(([name, values]) => allowed.includes(name) && values.length === 1)
  const parsed = schema.safeParse(Object.fromEntries(known.map(([name, [value]]) => [name, value])), {
    error: english,
  })
  const malformed = parsed.error?.issues ?? []
  if (parsed.success && misused.length === 0) return { ok: true, value: parsed.data }
  return invalidParameters(call, allowed, [
    ...misused,
    ...malformed.map(({ path, message }) => ({ parameter: String(path[0]), detail: message })),
  ])
}

import * as z from 'zod/mini'
import type { UseCase } from './dispatch.ts'
import { readBody } from './read-body.ts'

const Nothing = z.strictObject({})

/** Refuses a body with members where a call takes none, as other calls refuse members that they do not know. */
export const withoutBody =
  (answer: UseCase): UseCase =>
  async call => {
    if (call.body === undefined) return answer(call)
    const body = readBody(Nothing, call)
    return body.ok ? answer(call) : body
  }

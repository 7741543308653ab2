import type { Call, Reply } from '#schemas/call.ts'
import { dataPolicy } from './data-policy.ts'
import { gateway } from './gateway.ts'
import { guardHeaders } from './guard-headers.ts'
import type { ErrorLog } from './unknown-errors.ts'

/** The middleware chain of a Lambda that serves pages. Each page brings its own content security policy. */
export const pages = (answer: (call: Call) => Promise<Reply>, log: ErrorLog) =>
  gateway([guardHeaders(false), dataPolicy()], answer, log)

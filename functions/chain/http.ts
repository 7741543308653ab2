import type { Call, Reply } from '#schemas/call.ts'
import { gateway } from './gateway.ts'
import { guardHeaders } from './guard-headers.ts'
import type { ErrorLog } from './unknown-errors.ts'

/** Answers of this API are data, never pages: nothing in them may load, run, be framed or be sniffed. */
const DATA_ONLY = { 'default-src': "'none'", 'frame-ancestors': "'none'", 'report-to': '' }

/** The middleware chain of a Lambda that answers with data. */
export const http = (answer: (call: Call) => Promise<Reply>, log: ErrorLog) =>
  gateway([guardHeaders(DATA_ONLY)], answer, log)

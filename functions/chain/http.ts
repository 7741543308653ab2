import middy from '@middy/core'
import type { APIGatewayProxyEvent } from 'aws-lambda'
import type { Call, Reply } from '#schemas/call.ts'
import { conditional } from './conditional.ts'
import { guardHeaders } from './guard-headers.ts'
import { readCall } from './read-call.ts'
import { type ErrorLog, unknownErrors } from './unknown-errors.ts'
import { writeReply } from './write-reply.ts'

/** Answers of this API are data, never pages: nothing in them may load, run, be framed or be sniffed. */
const DATA_ONLY = { 'default-src': "'none'", 'frame-ancestors': "'none'", 'report-to': '' }

/**
 * The middleware chain of a Lambda behind API Gateway's REST API: event to call, reply to response, and
 * everything HTTP requires in between.
 */
export const http = (answer: (call: Call) => Promise<Reply>, log: ErrorLog) =>
  middy()
    .use(guardHeaders(DATA_ONLY))
    .use(unknownErrors(log))
    .use(conditional())
    .handler(async (event: APIGatewayProxyEvent) => writeReply(await answer(readCall(event))))

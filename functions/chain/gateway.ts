import middy, { type MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import type { Call, Reply } from '#schemas/call.ts'
import { conditional } from './conditional.ts'
import { readCall } from './read-call.ts'
import { type ErrorLog, unknownErrors } from './unknown-errors.ts'
import { writeReply } from './write-reply.ts'

/**
 * The middleware chain of a Lambda behind API Gateway's REST API: event to call, reply to response, and
 * everything HTTP requires in between. `policies` say what a browser may do with an answer.
 */
export const gateway = (
  policies: MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult>[],
  answer: (call: Call) => Promise<Reply>,
  log: ErrorLog,
) =>
  middy()
    .use(policies)
    .use(unknownErrors(log))
    .use(conditional())
    .handler(async (event: APIGatewayProxyEvent) => writeReply(await answer(readCall(event))))

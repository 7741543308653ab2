import middy from '@middy/core'
import type { APIGatewayProxyEvent } from 'aws-lambda'
import type { Call, Reply } from '#schemas/call.ts'
import { conditional } from './conditional.ts'
import { dataPolicy } from './data-policy.ts'
import { guardHeaders } from './guard-headers.ts'
import { readCall } from './read-call.ts'
import { type ErrorLog, unknownErrors } from './unknown-errors.ts'
import { writeReply } from './write-reply.ts'

/** The middleware chain of a Lambda that serves pages. Each page brings its own content security policy. */
export const pages = (answer: (call: Call) => Promise<Reply>, log: ErrorLog) =>
  middy()
    .use(guardHeaders(false))
    .use(dataPolicy())
    .use(unknownErrors(log))
    .use(conditional())
    .handler(async (event: APIGatewayProxyEvent) => writeReply(await answer(readCall(event))))

import middy from '@middy/core'
import securityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyEvent } from 'aws-lambda'
import type { Call, Reply } from '#schemas/call.ts'
import { conditional } from './conditional.ts'
import { readCall } from './read-call.ts'
import { type ErrorLog, unknownErrors } from './unknown-errors.ts'
import { writeReply } from './write-reply.ts'

/** Answers of this API are data, never pages: nothing in them may load, run, be framed or be sniffed. */
const DATA_ONLY = {
  contentSecurityPolicy: { 'default-src': "'none'", 'frame-ancestors': "'none'", 'report-to': '' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true, preload: false },
  permissionsPolicy: false,
  downloadOptions: false,
  dnsPrefetchControl: false,
  originAgentCluster: false,
  permittedCrossDomainPolicies: false,
} as const

/** The chain of a Lambda behind API Gateway's REST API: event to call, reply to response, and all that HTTP asks between. */
export const http = (answer: (call: Call) => Promise<Reply>, log: ErrorLog) =>
  middy()
    .use(securityHeaders(DATA_ONLY))
    .use(unknownErrors(log))
    .use(conditional())
    .handler(async (event: APIGatewayProxyEvent) => writeReply(await answer(readCall(event))))

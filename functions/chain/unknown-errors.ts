import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { problem } from '#domain/problem.ts'
import { pathOf } from './path-of.ts'
import { writeReply } from './write-reply.ts'

/** Where the chain reports errors to the operator, while callers learn nothing about them. */
export interface ErrorLog {
  error(message: string, error: Error): void
}

/** Answers whatever is thrown with a 500 that reveals nothing about it. */
export const unknownErrors = (log: ErrorLog): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> => ({
  onError: request => {
    log.error('A call of the API failed', request.error ?? new Error('Nothing was thrown'))
    request.response = writeReply({
      ok: false,
      problem: problem('internal-error', {
        detail:
          'Try again shortly. If the problem persists, tell us the value of the x-amzn-requestid header.',
        instance: pathOf(request.event),
      }),
    })
  },
})

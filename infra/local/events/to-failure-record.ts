import { randomUUID } from 'node:crypto'
import { InvocationError } from '../lambda/invocation-error.ts'

/**
 * What Lambda sends to the destination of a failed asynchronous call
 * (docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html).
 */
export const toFailureRecord = (functionArn: string, event: unknown, error: Error) => ({
  version: '1.0',
  timestamp: new Date().toISOString(),
  requestContext: {
    requestId: randomUUID(),
    functionArn: `${functionArn}:$LATEST`,
    condition: 'RetriesExhausted',
    approximateInvokeCount: 1,
  },
  requestPayload: event,
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
  responsePayload: error instanceof InvocationError ? error.failure : { errorMessage: error.message },
})

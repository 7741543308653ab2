import type { Context } from 'aws-lambda'
import type { Invocation, WorkerSettings } from './messages.ts'

/** The context object of one call (docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html). */
export const createContext = (
  { functionName, functionArn, memoryMegabytes }: WorkerSettings,
  { requestId, deadline }: Invocation,
): Omit<Context, 'done' | 'fail' | 'succeed'> => ({
  awsRequestId: requestId,
  callbackWaitsForEmptyEventLoop: false,
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: functionArn,
  logGroupName: `/aws/lambda/${functionName}`,
  logStreamName: 'local',
  memoryLimitInMB: String(memoryMegabytes),
  getRemainingTimeInMillis: () => deadline - Date.now(),
})

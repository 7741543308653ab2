import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { ErrorLog } from './unknown-errors.ts'

/**
 * The chain of a Lambda behind a queue: each message alone, one after another. A message that failed, and it alone, comes again,
 * and in the end goes to the dead letters.
 */
export const queue = (take: (body: string) => Promise<void>, log: ErrorLog) => {
  const takeMessage = async ({ messageId, body }: SQSRecord): Promise<void> => {
    try {
      await take(body)
    } catch (error) {
      log.error(`Message ${messageId} failed`, error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }
  return middy<SQSEvent, SQSBatchResponse>().handler(event =>
    processPartialResponse(event, takeMessage, new BatchProcessor(EventType.SQS), {
      processInParallel: false,
      throwOnFullBatchFailure: false,
    }),
  )
}

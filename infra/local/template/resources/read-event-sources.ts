import * as z from 'zod'
import type { ReadAll } from '../create-stack-reader.ts'
import { mustBeAbsent } from '../must-be-absent.ts'

const MappingProperties = z.object({
  EventSourceArn: z.string().startsWith('arn:aws:sqs:', 'queues are understood only'),
  FunctionName: z.string(),
  BatchSize: z.number().default(10),
  Enabled: z.boolean().default(true),
  FunctionResponseTypes: z.array(z.string()).default([]),
  FilterCriteria: mustBeAbsent('event filters are not understood'),
})

/** A queue whose messages are passed to a function. */
export interface EventSource {
  queueArn: string
  /** Name or ARN of the function. */
  functionName: string
  batchSize: number
  /** Whether the function reports which messages of a batch failed (`ReportBatchItemFailures`). */
  partialFailures: boolean
}

export const readEventSources = (readAll: ReadAll): EventSource[] =>
  readAll('AWS::Lambda::EventSourceMapping', MappingProperties)
    .filter(({ properties }) => properties.Enabled)
    .map(({ properties }) => ({
      queueArn: properties.EventSourceArn,
      functionName: properties.FunctionName,
      batchSize: properties.BatchSize,
      partialFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    }))

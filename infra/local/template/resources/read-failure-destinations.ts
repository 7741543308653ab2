import * as z from 'zod'
import type { ReadAll } from '../create-stack-reader.ts'

const EventInvokeConfigProperties = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.literal(0, 'retries of asynchronous calls are not understood'),
  DestinationConfig: z
    .object({
      OnFailure: z
        .object({ Destination: z.string().startsWith('arn:aws:sqs:', 'queues are understood only') })
        .optional(),
    })
    .optional(),
})

/** Queues that receive failed scheduled calls, by the function's name. */
export const readFailureDestinations = (readAll: ReadAll): Map<string, string> =>
  new Map(
    readAll('AWS::Lambda::EventInvokeConfig', EventInvokeConfigProperties).flatMap(({ properties }) => {
      const queueArn = properties.DestinationConfig?.OnFailure?.Destination
      return queueArn ? [[properties.FunctionName, queueArn] as const] : []
    }),
  )

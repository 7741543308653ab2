import * as z from 'zod'
import type { ReadAll } from '../create-stack-reader.ts'
import { pseudoParameters } from '../values/pseudo-parameters.ts'

const QueueProperties = z.object({
  VisibilityTimeout: z.coerce.number().default(30),
  MessageRetentionPeriod: z.coerce.number().default(345_600),
  ReceiveMessageWaitTimeSeconds: z.coerce.number().default(0),
  DelaySeconds: z.coerce.number().default(0),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
  FifoQueue: z.literal(false, 'FIFO queues are not understood').optional(),
})

export interface Queue {
  name: string
  arn: string
  /** Attributes as SQS's CreateQueue takes them. */
  attributes: Record<string, string>
}

export const readQueues = (readAll: ReadAll): Queue[] =>
  readAll('AWS::SQS::Queue', QueueProperties).map(({ name, properties }) => ({
    name,
    arn: `arn:aws:sqs:${pseudoParameters['AWS::Region']}:${pseudoParameters['AWS::AccountId']}:${name}`,
    attributes: {
      VisibilityTimeout: String(properties.VisibilityTimeout),
      MessageRetentionPeriod: String(properties.MessageRetentionPeriod),
      ReceiveMessageWaitTimeSeconds: String(properties.ReceiveMessageWaitTimeSeconds),
      DelaySeconds: String(properties.DelaySeconds),
      ...(properties.RedrivePolicy && { RedrivePolicy: JSON.stringify(properties.RedrivePolicy) }),
    },
  }))

import * as z from 'zod'
import type { ReadAll } from '../create-stack-reader.ts'
import { mustBeAbsent } from '../must-be-absent.ts'

const QueueConfiguration = z.object({
  Event: z.literal('s3:ObjectCreated:*', 'events but s3:ObjectCreated:* are not understood'),
  Queue: z.string(),
  Filter: z
    .object({ S3Key: z.object({ Rules: z.array(z.object({ Name: z.string(), Value: z.string() })) }) })
    .optional(),
})

const CorsRule = z.object({
  AllowedHeaders: z.array(z.string()).default([]),
  AllowedMethods: z.array(z.string()),
  AllowedOrigins: z.array(z.string()),
  ExposedHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().optional(),
})
export type CorsRule = z.infer<typeof CorsRule>

const BucketProperties = z.object({
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
  CorsConfiguration: z.object({ CorsRules: z.array(CorsRule) }).optional(),
  NotificationConfiguration: z
    .object({
      QueueConfigurations: z.array(QueueConfiguration).default([]),
      LambdaConfigurations: mustBeAbsent('notifications of functions are not understood'),
      TopicConfigurations: mustBeAbsent('notifications of topics are not understood'),
      EventBridgeConfiguration: mustBeAbsent('notifications of EventBridge are not understood'),
    })
    .optional(),
})

/** A queue notified of each created object whose key has this prefix and suffix. */
export interface Notification {
  queueArn: string
  prefix: string
  suffix: string
}

export interface Bucket {
  name: string
  versioned: boolean
  cors: CorsRule[]
  notifications: Notification[]
}

export const readBuckets = (readAll: ReadAll): Bucket[] =>
  readAll('AWS::S3::Bucket', BucketProperties).map(({ name, properties }) => ({
    name,
    versioned: properties.VersioningConfiguration?.Status === 'Enabled',
    cors: properties.CorsConfiguration?.CorsRules ?? [],
    notifications: (properties.NotificationConfiguration?.QueueConfigurations ?? []).map(readNotification),
  }))

const readNotification = ({ Queue, Filter }: z.infer<typeof QueueConfiguration>): Notification => {
  const rule = (name: string) =>
    Filter?.S3Key.Rules.find(rule => rule.Name.toLowerCase() === name)?.Value ?? ''
  return { queueArn: Queue, prefix: rule('prefix'), suffix: rule('suffix') }
}

import * as z from 'zod'

const Key = z.string().regex(/^wd_(licensee|editor|operator)_[A-Za-z0-9_-]{43}$/)

/**
 * `local.json` in a local stack's folder: where the running stack is, and its demo keys in clear, readable
 * only by its owner (mode 0600).
 */
export const LocalSettings = z.object({
  apiUrl: z.url(),
  s3Url: z.url(),
  sqsUrl: z.url(),
  dynamodbUrl: z.url(),
  cloudwatchUrl: z.url(),
  dropsBucket: z.string(),
  textsBucket: z.string(),
  tableName: z.string(),
  wakeQueueUrl: z.url(),
  dropsQueueUrl: z.url(),
  backlogQueueUrl: z.url(),
  deadLettersUrl: z.url(),
  releaseDeadLettersUrl: z.url(),
  pushDeadLettersUrl: z.url(),
  takedownMinutes: z.number(),
  dropsQueueName: z.string(),
  backlogQueueName: z.string(),
  apiName: z.string(),
  pushFunctionName: z.string(),
  keys: z.object({ licensee: Key, editor: Key, operator: Key }),
})
export type LocalSettings = z.infer<typeof LocalSettings>

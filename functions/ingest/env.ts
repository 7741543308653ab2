import * as z from 'zod/mini'

/** Environment of the ingest Lambda, read once at cold start. */
export const IngestEnv = z.object({
  TABLE: z.string().check(z.minLength(1), z.describe('Name of the one DynamoDB table')),
  TEXT_BUCKET: z
    .string()
    .check(z.minLength(1), z.describe('Bucket for articles too large for one table item')),
  WAKE_QUEUE: z.string().check(z.minLength(1), z.describe('URL of the queue of wake-ups for push')),
})
export type IngestEnv = z.infer<typeof IngestEnv>

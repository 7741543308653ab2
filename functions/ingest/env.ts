import * as z from 'zod'

/** Environment of the ingest Lambda, read once at cold start. */
export const IngestEnv = z.object({
  TABLE: z.string().min(1).describe('Name of the one DynamoDB table'),
  TEXT_BUCKET: z.string().min(1).describe('Bucket for articles too large for one table item'),
  WAKE_QUEUE: z.string().min(1).describe('URL of the queue of wake-ups for push'),
})
export type IngestEnv = z.infer<typeof IngestEnv>

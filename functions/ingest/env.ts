import * as z from 'zod'

/** Environment of the ingest Lambda, read once at cold start. */
export const IngestEnv = z.object({
  TABLE: z.string().min(1).describe('Name of the one DynamoDB table'),
  TEXT_BUCKET: z.string().min(1).describe('Bucket for articles too large for one table item'),
})
export type IngestEnv = z.infer<typeof IngestEnv>

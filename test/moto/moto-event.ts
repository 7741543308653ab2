import * as z from 'zod'

/** What moto's S3 reports of a created object: less than AWS documents, see `s3-differs.test.ts`. */
export const MotoEvent = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      s3: z.object({
        bucket: z.object({ name: z.string() }),
        object: z.object({ key: z.string(), size: z.int(), eTag: z.string() }),
      }),
    }),
  ),
})

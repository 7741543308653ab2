import * as z from 'zod/mini'

/**
 * What S3 reports of a created object, as far as it is used
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html, structure 2.x).
 */
const ObjectCreated = z.object({
  eventTime: z.iso.datetime(),
  eventName: z.string().check(z.startsWith('ObjectCreated:')),
  s3: z.object({
    bucket: z.object({ name: z.string().check(z.minLength(1)) }),
    object: z.object({
      key: z.string().check(z.minLength(1), z.describe('Form-encoded')),
      size: z.int().check(z.gte(0)),
      versionId: z.optional(z.string()),
      sequencer: z.string().check(z.minLength(1)),
    }),
  }),
})

/** A message from S3: created objects, or the test it sends when notifications are set up. */
export const S3Event = z.union([
  z.object({ Event: z.literal('s3:TestEvent') }),
  z.object({ Records: z.array(ObjectCreated) }),
])
export type S3Event = z.infer<typeof S3Event>

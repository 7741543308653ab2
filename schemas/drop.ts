import * as z from 'zod/mini'

/** One uploaded S3 object, as named by its event (S3 event message structure 2.x, keys URL-decoded). */
export const Drop = z.object({
  bucket: z.string().check(z.minLength(1)),
  key: z.string().check(z.minLength(1), z.describe('Object key, URL-decoded')),
  versionId: z.optional(z.string()).check(z.describe('S3 version: the bytes of just this drop')),
  sequencer: z
    .string()
    .check(z.minLength(1), z.describe('Hexadecimal order of events on one key (S3 `sequencer`)')),
  size: z.int().check(z.gte(0), z.describe('Bytes')),
  droppedAt: z.iso.datetime().check(z.describe('Event time, UTC')),
})
export type Drop = z.infer<typeof Drop>

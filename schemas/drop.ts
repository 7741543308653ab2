import * as z from 'zod'

/** One uploaded S3 object, as its event names it (S3 event message structure 2.x, keys URL-decoded). */
export const Drop = z.object({
  bucket: z.string().min(1),
  key: z.string().min(1).describe('Object key, URL-decoded'),
  versionId: z.string().optional().describe('S3 version: the bytes of just this drop'),
  sequencer: z.string().min(1).describe('Hexadecimal order of events on one key (S3 `sequencer`)'),
  size: z.int().min(0).describe('Bytes'),
  droppedAt: z.iso.datetime().describe('Event time, UTC'),
})
export type Drop = z.infer<typeof Drop>

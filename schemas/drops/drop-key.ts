import * as z from 'zod/mini'

/**
 * Key of a drop in the drops bucket: at most 1,024 bytes, as in S3 (User Guide, "Naming Amazon S3 objects").
 */
export const DropKey = z.string().check(
  z.minLength(1),
  z.maxLength(1024),
  z.refine(key => new TextEncoder().encode(key).byteLength <= 1024, 'must be at most 1024 bytes of UTF-8'),
)

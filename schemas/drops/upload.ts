import * as z from 'zod/mini'
import { DropKey } from './drop-key.ts'

/** Body of `POST /v1/desk/uploads`: what is to be dropped. */
export const UploadRequest = z.strictObject({
  fileName: z
    .optional(z.string().check(z.minLength(1), z.maxLength(200), z.regex(/\S/, 'must not be blank')))
    .check(z.describe('File name; its drop gets a key under the day')),
  key: z
    .optional(DropKey)
    .check(z.describe('Key of an earlier drop: what is dropped there again is its next version')),
  size: z.int().check(z.gte(0), z.describe('Bytes')),
})
export type UploadRequest = z.infer<typeof UploadRequest>

/**
 * A form that a browser posts to S3, with the file as its last field (S3 API, POST Object). Valid for ten
 * minutes, for exactly this key.
 */
export const Upload = z.object({
  url: z.url(),
  fields: z.record(z.string(), z.string()),
  key: z.string(),
  expiresAt: z.iso.datetime(),
})
export type Upload = z.infer<typeof Upload>

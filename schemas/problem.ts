import * as z from 'zod/mini'
import { Tombstone } from './license/tombstone.ts'

/** What is wrong with one parameter. */
export const ParameterError = z.object({
  parameter: z.string().check(z.describe('The name as sent')),
  detail: z.string().check(z.minLength(1), z.describe('What is wrong with it, and what would be right')),
})
export type ParameterError = z.infer<typeof ParameterError>

/** A problem document (RFC 9457), `application/problem+json`: the body of every error. */
export const Problem = z.object({
  type: z.string().check(z.startsWith('urn:problem-type:wiredesk:'), z.describe('Names the kind of problem')),
  title: z
    .string()
    .check(z.minLength(1), z.describe('The kind of problem, for people; the same for every occurrence')),
  status: z.int().check(z.gte(400), z.lte(599), z.describe('The HTTP status code')),
  detail: z.string().check(z.minLength(1), z.describe('What happened here, and what to do')),
  instance: z
    .optional(z.string())
    .check(z.describe('Path of the call; absent if it would reveal which ids exist')),
  errors: z
    .optional(z.array(ParameterError))
    .check(z.describe('For `invalid-parameters`, one per parameter; for `invalid-body`, one per field')),
  allowed: z
    .optional(z.array(z.string()))
    .check(z.describe('For `invalid-parameters`: every parameter of the call')),
  available: z
    .optional(z.array(z.object({ format: z.string(), mediaType: z.string() })))
    .check(z.describe('For `not-acceptable`: each format, by its name in `?format=` and in `Accept`')),
  article: z
    .optional(z.pick(Tombstone, { id: true, version: true, status: true }))
    .check(z.describe('For `article-canceled` and `article-expired`')),
})
export type Problem = z.infer<typeof Problem>

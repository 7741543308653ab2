import * as z from 'zod'
import { Tombstone } from './tombstone.ts'

/** What is wrong with one parameter. */
export const ParameterError = z.object({
  parameter: z.string().describe('Name as it was sent'),
  detail: z.string().min(1).describe('What is wrong with it, and what would be right'),
})
export type ParameterError = z.infer<typeof ParameterError>

/** A problem document (RFC 9457), `application/problem+json`: the body of every error. */
export const Problem = z.object({
  type: z.string().startsWith('urn:problem-type:wiredesk:').describe('Names the kind of problem'),
  title: z.string().min(1).describe('The kind of problem, for people; the same for each of its occurrences'),
  status: z.int().min(400).max(599).describe('The HTTP status code'),
  detail: z.string().min(1).describe('What happened here, and what to do'),
  instance: z.string().optional().describe('Path of the call; absent where it would tell two ids apart'),
  errors: z.array(ParameterError).optional().describe('Of `invalid-parameters`: one for each parameter'),
  allowed: z.array(z.string()).optional().describe('Of `invalid-parameters`: every parameter of the call'),
  available: z
    .array(z.object({ format: z.string(), mediaType: z.string() }))
    .optional()
    .describe('Of `not-acceptable`: each format, by its name in `?format=` and in `Accept`'),
  article: Tombstone.pick({ id: true, version: true, status: true })
    .optional()
    .describe('Of `article-canceled` and `article-expired`'),
})
export type Problem = z.infer<typeof Problem>

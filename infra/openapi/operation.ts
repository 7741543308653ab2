import type * as z from 'zod'
import type { ProblemName } from '#schemas/problem-types.ts'

/** A schema in either dialect of zod. */
export type AnySchema = z.core.$ZodType

/** Header fields of answers that are described once and pointed to. */
export type HeaderName = 'Link' | 'Location' | 'Content-Disposition'

/** One way in which a call is answered. */
export interface DescribedAnswer {
  description: string
  /** What is answered, by media type: a schema of JSON, or text of that type. None: there is no body. */
  content?: Readonly<Record<string, AnySchema | 'text'>>
  headers?: readonly HeaderName[]
}

/** What a route takes and gives, beyond what its path and its scopes say. */
export interface Operation {
  tag: Tag
  /** A line, as in a list of calls. */
  summary: string
  description?: string
  /** Absent: query parameters are not looked at. */
  query?: z.core.$ZodObject
  body?: AnySchema
  /** By status. */
  answers: Readonly<Partial<Record<200 | 201 | 202 | 204 | 410, DescribedAnswer>>>
  /** Problems of its own; those that follow from scopes, parameters and body are added. */
  problems: readonly ProblemName[]
}

export type Tag = 'Feed' | 'Articles' | 'Account' | 'Webhooks' | 'Desk' | 'Operations' | 'Documents'

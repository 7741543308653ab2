import type * as z from 'zod'
import type { ProblemName } from '#schemas/problem-types.ts'

/** A schema in either dialect of zod. */
export type AnySchema = z.core.$ZodType

/** Header fields of answers that are described once and referenced. */
type HeaderName = 'Link' | 'Location' | 'Content-Disposition'

/** One way a call may be answered. */
export interface DescribedAnswer {
  description: string
  /** The answer by media type: a JSON schema, or text of that type. Absent if there is no body. */
  content?: Readonly<Record<string, AnySchema | 'text'>>
  headers?: readonly HeaderName[]
}

/** What a route accepts and answers, beyond what its path and its scopes say. */
export interface Operation {
  tag: Tag
  /** One line, as in a list of calls. */
  summary: string
  description?: string
  /** Absent if query parameters are ignored. */
  query?: z.core.$ZodObject
  body?: AnySchema
  /** By status. */
  answers: Readonly<Partial<Record<200 | 201 | 202 | 204 | 410, DescribedAnswer>>>
  /** The operation's own problems; those that follow from scopes, parameters and body are added. */
  problems: readonly ProblemName[]
}

export type Tag = 'Feed' | 'Articles' | 'Account' | 'Webhooks' | 'Desk' | 'Operations' | 'Documents'

import type { Problem } from './problem.ts'

/** The caller, as found by the authorizer. Only a scope of `Scope` opens a route. */
export interface Caller {
  scope: string
  /** Present if the scope is `licensee`. */
  licenseeId?: string
  /** Whose key was used, if it is an editor's or operator's own. */
  person?: string
  /** Which key was used. */
  keyId?: string
}

/** An API call as its use case sees it. */
export interface Call {
  method: string
  /** The route's path with its placeholders, as in `routes`. */
  resource: string
  /** The called path, without the stage, percent-encoded. */
  path: string
  /** Absolute URL before every route's path, without a trailing slash: "https://api.example.com/prod". */
  base: string
  /** Values of the path's placeholders, percent-decoded. */
  pathParameters: Readonly<Record<string, string>>
  /** Every value of each query parameter, percent-decoded. */
  query: Readonly<Record<string, readonly string[]>>
  /** The `Accept` header as received; absent if the caller accepts anything. */
  accept?: string
  /** Entity tags of answers the caller has, as listed by `If-None-Match`; absent if it lists none. */
  ifNoneMatch?: string
  /** The request's body as text; absent if there is none. */
  body?: string
  caller: Caller
}

/**
 * What a use case answers: data, a document, or the problem that prevented it. Only a failing machine throws.
 */
export type Reply = Answer | Document | Empty | Refusal

/** Data, written as JSON. The status is 200 by default. */
export interface Answer {
  ok: true
  status?: 200 | 201 | 202
  body: object
  headers?: Readonly<Record<string, string>>
}

/** Text that is already written. */
export interface Document {
  ok: true
  /** 200 by default; 308 if it is at the address in `Location`; 410 if it says that an article is gone. */
  status?: 200 | 308 | 410
  text: string
  /** Value of `Content-Type`, with its charset. */
  mediaType: string
  headers?: Readonly<Record<string, string>>
}

/** Done, with nothing to report. */
export interface Empty {
  ok: true
  status: 204
  headers?: Readonly<Record<string, string>>
}

export interface Refusal {
  ok: false
  problem: Problem
  headers?: Readonly<Record<string, string>>
}

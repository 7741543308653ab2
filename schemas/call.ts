import type { Problem } from './problem.ts'

/** Who calls, as the authorizer found it. No scope but those of `Scope` opens a route. */
export interface Caller {
  scope: string
  /** Present where the scope is `licensee`. */
  licenseeId?: string
  /** Which of its keys was presented. */
  keyId?: string
}

/** A call of the API, as its use case sees it. */
export interface Call {
  method: string
  /** The route's path with its placeholders, as in `routes`. */
  resource: string
  /** The path as it was called, without the stage, percent-encoded. */
  path: string
  /** Absolute URL in front of every route's path, without a slash at its end: "https://api.example.com/prod". */
  base: string
  /** Values of the path's placeholders, percent-decoded. */
  pathParameters: Readonly<Record<string, string>>
  /** Every value of each query parameter, percent-decoded. */
  query: Readonly<Record<string, readonly string[]>>
  /** The `Accept` header as it came; absent where the caller takes anything. */
  accept?: string
  /** Entity tags of answers that the caller has, as `If-None-Match` names them; absent where it names none. */
  ifNoneMatch?: string
  /** The request's body as text; absent where it has none. */
  body?: string
  caller: Caller
}

/** What a use case answers: data, a document, or the problem that stood in its way. Only a failing machine throws. */
export type Reply = Answer | Document | Empty | Refusal

/** Data, written as JSON. 200 where no status is named. */
export interface Answer {
  ok: true
  status?: 200 | 201 | 202
  body: object
  headers?: Readonly<Record<string, string>>
}

/** Text that is written already. */
export interface Document {
  ok: true
  /** 200 where none is named; 308 where it is at the address of `Location`; 410 where it says that an article is gone. */
  status?: 200 | 308 | 410
  text: string
  /** Value of `Content-Type`, with its charset. */
  mediaType: string
  headers?: Readonly<Record<string, string>>
}

/** Done, and nothing to say about it. */
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

import type { Problem } from './problem.ts'

/** Who calls, as the authorizer found it. No scope but those of `Scope` opens a route. */
export interface Caller {
  scope: string
  /** Present where the scope is `licensee`. */
  licenseeId?: string
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
  caller: Caller
}

/** What a use case answers: a body, or the problem that stood in its way. Only a failing machine throws. */
export type Reply = { ok: true; body: object; headers?: Readonly<Record<string, string>> } | Refusal

export interface Refusal {
  ok: false
  problem: Problem
}

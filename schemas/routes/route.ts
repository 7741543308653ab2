import type { Scope } from '#schemas/keys/access-key.ts'

/** One call of the HTTP API. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path with API Gateway's `{parameter}` placeholders. */
  path: string
  /** Scopes of keys that open it; if empty, it is open to all, without a key. */
  scopes: readonly Scope[]
}

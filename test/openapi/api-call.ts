/** An API call as its caller sees it. */
export interface ApiCall {
  method: string
  /** The route's path, with its placeholders. */
  path: string
  pathParameters?: Record<string, string>
  query?: Record<string, string[]>
  headers?: Record<string, string>
  body?: string
  caller?: { scope: string; licenseeId?: string; keyId?: string }
}

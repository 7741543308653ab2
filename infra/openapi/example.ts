/** An answer seen by the tests, with the body of its request. */
export interface Example {
  status: number
  mediaType: string
  /** JSON as a value, anything else as text. */
  body: unknown
  request?: unknown
}

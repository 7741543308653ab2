/** An answer that the tests have seen, with the body that it was asked with. */
export interface Example {
  status: number
  mediaType: string
  /** JSON as such, all else as text. */
  body: unknown
  request?: unknown
}

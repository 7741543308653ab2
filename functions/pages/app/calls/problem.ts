/** What the API answers with on an error (RFC 9457). */
export interface Problem {
  title: string
  status: number
  detail: string
  /** What is wrong with each member of the call, after its name: "has passed". */
  errors?: readonly { parameter: string; detail: string }[]
  article?: { id: string; version: number; status: string }
}

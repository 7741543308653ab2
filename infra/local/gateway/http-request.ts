/** A request as the gateway has read it. */
export interface HttpRequest {
  id: string
  method: string
  /** The path as sent, percent-encoded: "/v1/articles/a%2Fb". */
  path: string
  query: URLSearchParams
  /** Names as sent, each with all its values. */
  headers: [name: string, values: string[]][]
  body: Buffer
  sourceIp: string
  receivedAt: Date
}

/** All values of a header, by its name in lower case. */
export const headerValues = ({ headers }: Pick<HttpRequest, 'headers'>, name: string): string[] =>
  headers.filter(([sent]) => sent.toLowerCase() === name).flatMap(([, values]) => values)

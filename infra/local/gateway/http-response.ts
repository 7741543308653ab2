/** An answer of the gateway. */
export interface HttpResponse {
  status: number
  headers: [name: string, value: string][]
  body: Buffer
}

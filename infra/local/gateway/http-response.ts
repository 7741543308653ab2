/** What the gateway answers. */
export interface HttpResponse {
  status: number
  headers: [name: string, value: string][]
  body: Buffer
}

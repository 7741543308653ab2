/** How long an endpoint has to answer, and how much of its answer is read at most. */
export interface EndpointLimits {
  connectMs: number
  totalMs: number
  mostBytes: number
}

export const endpointLimits: EndpointLimits = { connectMs: 3_000, totalMs: 10_000, mostBytes: 65_536 }

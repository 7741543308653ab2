/** How long an endpoint has to answer, and how much of its answer is read at most. */
export interface EndpointLimits {
  connectMs: number
  totalMs: number
  mostBytes: number
}

/** The limits of a call by push, whose Lambda lives long enough for one that was begun just in time. */
export const endpointLimits: EndpointLimits = { connectMs: 3_000, totalMs: 10_000, mostBytes: 65_536 }

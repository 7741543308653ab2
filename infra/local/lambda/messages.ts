/** A request to a worker. */
export interface Invocation {
  requestId: string
  event: unknown
  /** When the function times out, in milliseconds since 1970. */
  deadline: number
}

/** Reports that a worker has loaded its handler, or how a call ended. */
export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'result'; result: unknown }
  | { kind: 'error'; error: InvocationFailure }

/** An error as Lambda reports it. */
export interface InvocationFailure {
  errorType: string
  errorMessage: string
  trace: string[]
}

/** The settings a worker is started with. */
export interface WorkerSettings {
  functionName: string
  functionArn: string
  entryUrl: string
  exportName: string
  memoryMegabytes: number
  cacheFolder: string
}

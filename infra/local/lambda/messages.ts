/** What is asked of a worker. */
export interface Invocation {
  requestId: string
  event: unknown
  /** When the function's time is up, milliseconds since 1970. */
  deadline: number
}

/** That a worker has loaded its handler, or how a call ended. */
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

/** What a worker is started with. */
export interface WorkerSettings {
  functionName: string
  functionArn: string
  entryUrl: string
  exportName: string
  memoryMegabytes: number
  cacheFolder: string
}

import { randomUUID } from 'node:crypto'
import type { Writable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { InvocationError } from './invocation-error.ts'
import type { Invocation, WorkerMessage, WorkerSettings } from './messages.ts'

export interface ExecutionEnvironment {
  /**
   * Sends one event once the handler has loaded, which does not count toward its timeout, and returns the
   * result. The caller waits for one call to end before the next. Throws InvocationError.
   */
  call(event: unknown, timeoutSeconds: number): Promise<unknown>
  /** Resolves once the handler has loaded, or failed to, which the next call reports. */
  settle(): Promise<void>
  /** Whether its thread has failed or timed out, so that it takes no more calls. */
  isBroken(): boolean
  close(): Promise<void>
}

/** One execution environment of a function: its own thread, with its own variables, logging to `log`. */
export const openEnvironment = (
  settings: WorkerSettings,
  env: Record<string, string>,
  log: Writable,
): ExecutionEnvironment => {
  const worker = startWorker(settings, env, log)
  const loaded = Promise.withResolvers<void>()
  // The caller gets the error.
  loaded.promise.catch(() => {})
  let underWay: PromiseWithResolvers<unknown> | undefined
  let broken: InvocationError | undefined
  let closing = false
  const breakDown = (errorType: string, { message, stack = message }: Error): void => {
    if (broken || closing) return
    broken = new InvocationError({ errorType, errorMessage: message, trace: stack.split('\n') })
    log.write(`${stack}\n`)
    loaded.reject(broken)
    underWay?.reject(broken)
  }
  worker.on('error', error =>
    breakDown('Runtime.Unknown', error instanceof Error ? error : new Error(String(error))),
  )
  worker.on('exit', code =>
    breakDown('Runtime.ExitError', new Error(`The function's thread ended with code ${code}`)),
  )
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'ready') loaded.resolve()
    else if (message.kind === 'result') underWay?.resolve(message.result)
    else underWay?.reject(new InvocationError(message.error))
  })

  return {
    settle: () => loaded.promise.catch(() => {}),
    isBroken: () => broken !== undefined,
    call: async (event, timeoutSeconds) => {
      if (broken) throw broken
      await loaded.promise
      underWay = Promise.withResolvers()
      worker.postMessage(toInvocation(event, timeoutSeconds))
      const giveUp = () =>
        breakDown('Sandbox.Timedout', new Error(`Task timed out after ${timeoutSeconds.toFixed(2)} seconds`))
      const timer = setTimeout(giveUp, timeoutSeconds * 1000)
      try {
        return await underWay.promise
      } finally {
        clearTimeout(timer)
        underWay = undefined
      }
    },
    close: async () => {
      closing = true
      await worker.terminate()
    },
  }
}

const toInvocation = (event: unknown, timeoutSeconds: number): Invocation => ({
  requestId: randomUUID(),
  event,
  deadline: Date.now() + timeoutSeconds * 1000,
})

const startWorker = (settings: WorkerSettings, env: Record<string, string>, log: Writable): Worker => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: settings,
    env,
    execArgv: ['--enable-source-maps'],
    stdout: true,
    stderr: true,
    name: settings.functionName,
  })
  worker.stdout.pipe(log, { end: false })
  worker.stderr.pipe(log, { end: false })
  return worker
}

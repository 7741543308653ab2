import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { createContext } from './create-context.ts'
import type { Invocation, WorkerMessage, WorkerSettings } from './messages.ts'

/*
 * One Lambda execution environment: loads the handler's source, then calls it for each event it receives, one
 * at a time.
 */
const settings: WorkerSettings = workerData
const port = parentPort
if (!port) throw new Error('worker.ts is started as a worker thread')
enableCompileCache(settings.cacheFolder)

const say = (message: WorkerMessage): void => port.postMessage(message)
const { [settings.exportName]: handler } = await import(settings.entryUrl)
if (typeof handler !== 'function')
  throw new Error(`${settings.entryUrl} exports no function ${settings.exportName}`)

port.on('message', async (invocation: Invocation) => {
  try {
    const result: unknown = await handler(invocation.event, createContext(settings, invocation))
    // As in Lambda: what cannot be expressed in JSON does not leave the function.
    say({ kind: 'result', result: result === undefined ? null : JSON.parse(JSON.stringify(result)) })
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    say({ kind: 'error', error: { errorType: name, errorMessage: message, trace: stack?.split('\n') ?? [] } })
  }
})
say({ kind: 'ready' })

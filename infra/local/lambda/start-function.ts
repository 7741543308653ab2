import { createWriteStream } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createKeyedMutex } from '../create-keyed-mutex.ts'
import type { LambdaFunction } from '../template/resources/read-functions.ts'
import { type ExecutionEnvironment, openEnvironment } from './open-environment.ts'

const repository = resolve(import.meta.dirname, '../../..')

export interface RunningFunction {
  definition: LambdaFunction
  /** Short name for people: the folder of its handler, "ingest". */
  label: string
  logFile: string
  /**
   * Calls the function and returns its result. Calls take turns, as in one environment of Lambda. Throws
   * InvocationError.
   */
  invoke(event: unknown): Promise<unknown>
  /** Loads the handler if no call has. A failure is left to the next call to report. */
  load(): Promise<void>
  /** How many calls it has taken since it was started. */
  invocations(): number
  /** Waits for the calls taken so far, and ends the thread. */
  stop(): Promise<void>
}

/**
 * Makes a function callable: its handler's source, unmodified, or its bundle, in a thread with only the function's own
 * variables. The first call starts the thread, as it does an environment of Lambda. A thread that fails or
 * times out is ended, and the next call gets a new one.
 */
export const startFunction = (
  definition: LambdaFunction,
  env: Record<string, string>,
  folders: { logs: string; cache: string; bundles?: string | undefined },
): RunningFunction => {
  const { name, arn, entry, exportName, memoryMegabytes, timeoutSeconds } = definition
  const label = basename(dirname(entry))
  const logFile = join(folders.logs, `${label}.log`)
  const log = createWriteStream(logFile, { flags: 'a' })
  const code = folders.bundles ? join(folders.bundles, label, 'index.mjs') : resolve(repository, entry)
  const open = () =>
    openEnvironment(
      {
        functionName: name,
        functionArn: arn,
        entryUrl: pathToFileURL(code).href,
        exportName,
        memoryMegabytes,
        cacheFolder: folders.cache,
      },
      env,
      log,
    )
  const turns = createKeyedMutex()
  let environment: ExecutionEnvironment | undefined
  let isStopped = false
  let invocations = 0
  return {
    definition,
    label,
    logFile,
    invoke: event =>
      turns.take(name, async () => {
        invocations += 1
        if (environment?.isBroken()) {
          await environment.close()
          environment = undefined
        }
        environment ??= open()
        return await environment.call(event, timeoutSeconds)
      }),
    load: async () => {
      if (isStopped) return
      environment ??= open()
      await environment.settle()
    },
    invocations: () => invocations,
    stop: () =>
      turns.take(name, async () => {
        isStopped = true
        await environment?.close()
        log.end()
      }),
  }
}

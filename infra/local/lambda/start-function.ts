import { createWriteStream } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createKeyedMutex } from '../create-keyed-mutex.ts'
import type { LambdaFunction } from '../template/resources/read-functions.ts'
import { type ExecutionEnvironment, openEnvironment } from './open-environment.ts'

const repository = resolve(import.meta.dirname, '../../..')

/** The lane of calls that name none. */
const FIRST = ''

export interface RunningFunction {
  definition: LambdaFunction
  /** Short name for people: the folder of its handler, "ingest". */
  label: string
  logFile: string
  /**
   * Calls the function and returns its result. Calls of one lane take turns, as in one environment of Lambda; other lanes are other
   * environments, opened with their first call. Throws InvocationError.
   */
  invoke(event: unknown, lane?: string): Promise<unknown>
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
  const environments = new Map<string, ExecutionEnvironment>()
  const openLane = (lane: string): ExecutionEnvironment => {
    const environment = environments.get(lane) ?? open()
    environments.set(lane, environment)
    return environment
  }
  let isStopped = false
  let invocations = 0
  return {
    definition,
    label,
    logFile,
    invoke: (event, lane = FIRST) =>
      turns.take(lane, async () => {
        invocations += 1
        const last = environments.get(lane)
        if (last?.isBroken()) {
          await last.close()
          environments.delete(lane)
        }
        return await openLane(lane).call(event, timeoutSeconds)
      }),
    load: async () => {
      if (isStopped) return
      await openLane(FIRST).settle()
    },
    invocations: () => invocations,
    stop: async () => {
      await Promise.all(
        [FIRST, ...environments.keys()].map(lane =>
          turns.take(lane, async () => {
            isStopped = true
            await environments.get(lane)?.close()
            environments.delete(lane)
          }),
        ),
      )
      log.end()
    },
  }
}

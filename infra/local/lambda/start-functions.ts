import { StartError } from '../start-error.ts'
import type { LambdaFunction } from '../template/read-functions.ts'
import { type EngineUrls, functionEnvironment } from './function-environment.ts'
import { type RunningFunction, startFunction } from './start-function.ts'

export interface RunningFunctions {
  /** The function of an ARN or name. Throws a StartError where the template has none. */
  find(arnOrName: string): RunningFunction
  stop(): Promise<void>
}

/** Starts every function of the template. Their handlers load at once, each in its own thread. */
export const startFunctions = (
  definitions: readonly LambdaFunction[],
  urls: EngineUrls,
  folders: { logs: string; cache: string; taskRoot: string },
): RunningFunctions => {
  const functions = definitions.map(definition =>
    startFunction(definition, functionEnvironment(definition, urls, folders.taskRoot), folders),
  )
  return {
    find: arnOrName => {
      const found = functions.find(({ definition: { arn, name } }) => arnOrName === arn || arnOrName === name)
      if (!found) throw new StartError(`The template calls ${arnOrName}, which is no function of Wiredesk's.`)
      return found
    },
    stop: async () => {
      await Promise.all(functions.map(lambda => lambda.stop()))
    },
  }
}

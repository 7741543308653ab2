import { StartError } from '../start-error.ts'
import type { LambdaFunction } from '../template/resources/read-functions.ts'
import { type EngineUrls, functionEnvironment } from './function-environment.ts'
import { type RunningFunction, startFunction } from './start-function.ts'

export interface RunningFunctions {
  /** Finds a function by ARN or name. Throws a StartError if the template has none. */
  find(arnOrName: string): RunningFunction
  /**
   * Loads the handlers that no call has loaded, one after another: those of these ARNs or names, or all.
   * Throws as `find`.
   */
  load(arnsOrNames?: string[]): Promise<void>
  stop(): Promise<void>
}

/** Makes every function of the template callable. */
export const startFunctions = (
  definitions: readonly LambdaFunction[],
  urls: EngineUrls,
  folders: { logs: string; cache: string; taskRoot: string; bundles?: string | undefined },
): RunningFunctions => {
  const functions = definitions.map(definition =>
    startFunction(definition, functionEnvironment(definition, urls, folders.taskRoot), folders),
  )
  const find = (arnOrName: string): RunningFunction => {
    const found = functions.find(({ definition: { arn, name } }) => arnOrName === arn || arnOrName === name)
    if (!found) throw new StartError(`The template calls ${arnOrName}, which is no function of Wiredesk's.`)
    return found
  }
  return {
    find,
    load: arnsOrNames => loadInTurn(arnsOrNames?.map(find) ?? functions),
    stop: async () => {
      await Promise.all(functions.map(lambda => lambda.stop()))
    },
  }
}

/** Loading all at once would make them compete for the processor, which would delay the first most of all. */
const loadInTurn = async (functions: readonly RunningFunction[]): Promise<void> => {
  for (const lambda of functions) await lambda.load()
}

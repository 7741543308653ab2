import * as z from 'zod'
import { StartError } from '#infra/local/start-error.ts'
import type { ReadAll } from '../create-stack-reader.ts'
import { pseudoParameters } from '../values/pseudo-parameters.ts'

const FunctionProperties = z.object({
  Handler: z.string(),
  Runtime: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
})

/** The key in a function's metadata that names its handler's source, relative to the repository. */
const entryKey = 'wiredesk:entry'

export interface LambdaFunction {
  name: string
  arn: string
  /** The handler's source: "functions/ingest/handler.ts". */
  entry: string
  /** The export to call: "handler". */
  exportName: string
  timeoutSeconds: number
  memoryMegabytes: number
  environment: Record<string, string>
}

/**
 * Wiredesk's own functions. Those CDK adds for its custom resources have no entry, and nothing to do here.
 */
export const readFunctions = (readAll: ReadAll): LambdaFunction[] =>
  readAll('AWS::Lambda::Function', FunctionProperties)
    .filter(({ metadata }) => entryKey in metadata)
    .map(({ logicalId, name, properties, metadata }) => {
      const entry = metadata[entryKey]
      if (typeof entry !== 'string')
        throw new StartError(`The template's ${logicalId} names no source file as its ${entryKey}.`)
      return {
        name,
        arn: `arn:aws:lambda:${pseudoParameters['AWS::Region']}:${pseudoParameters['AWS::AccountId']}:function:${name}`,
        entry,
        exportName: properties.Handler.split('.').at(-1) ?? 'handler',
        timeoutSeconds: properties.Timeout,
        memoryMegabytes: properties.MemorySize,
        environment: properties.Environment?.Variables ?? {},
      }
    })

import * as z from 'zod'
import { StartError } from '../start-error.ts'
import type { Template } from './template.ts'
import type { Resolver } from './values/create-resolver.ts'

/** One resource, with its properties resolved and validated. */
interface Read<T> {
  logicalId: string
  name: string
  properties: T
  metadata: Record<string, unknown>
}

/**
 * Reads the resources of a type, in the template's order. A property of an unexpected shape is refused by
 * name.
 */
export type ReadAll = <T>(type: string, properties: z.ZodType<T>) => Read<T>[]

export const createStackReader =
  (template: Template, { resolve, nameOf }: Resolver): ReadAll =>
  (type, properties) =>
    Object.entries(template.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([logicalId, resource]) => {
        const read = properties.safeParse(resolve(resource.Properties))
        if (!read.success)
          throw new StartError(
            `The template's ${logicalId} (${type}) cannot be run locally: ${z.prettifyError(read.error).replaceAll(/\s*\n\s*/g, ' ')}`,
          )
        return {
          logicalId,
          name: nameOf(logicalId, resource),
          properties: read.data,
          metadata: resource.Metadata,
        }
      })

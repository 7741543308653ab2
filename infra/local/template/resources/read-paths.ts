import * as z from 'zod'
import { StartError } from '#infra/local/start-error.ts'
import type { ReadAll } from '../create-stack-reader.ts'
import { physicalName } from '../values/physical-name.ts'
import { rootResourceId } from '../values/reference.ts'

const ResourceProperties = z.object({ ParentId: z.string(), PathPart: z.string() })

/** The path of each API resource by its id, including the root's "/". */
export const readPaths = (readAll: ReadAll, restApiLogicalId: string): Map<string, string> => {
  const root = rootResourceId(restApiLogicalId)
  const parts = new Map(
    readAll('AWS::ApiGateway::Resource', ResourceProperties).map(({ logicalId, properties }) => [
      physicalName(logicalId),
      properties,
    ]),
  )
  const pathOf = (id: string): string => {
    if (id === root) return ''
    const part = parts.get(id)
    if (!part)
      throw new StartError(`The template's API has a resource under ${id}, which it does not define.`)
    return `${pathOf(part.ParentId)}/${part.PathPart}`
  }
  return new Map([[root, '/'], ...[...parts.keys()].map(id => [id, pathOf(id)] as const)])
}

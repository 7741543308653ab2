import * as z from 'zod'
import { StartError } from '#infra/local/start-error.ts'
import type { ReadAll } from '../create-stack-reader.ts'

const GatewayResponseProperties = z.object({
  ResponseType: z.string(),
  StatusCode: z.coerce.number().optional(),
  ResponseParameters: z.record(z.string(), z.string()).default({}),
  ResponseTemplates: z.record(z.string(), z.string()).default({}),
})

/** The gateway's own answer for one kind of error. */
export interface GatewayResponse {
  /** "UNAUTHORIZED", "DEFAULT_4XX" ... */
  type: string
  status?: number
  headers: Record<string, string>
  /** Body templates by media type. */
  templates: Record<string, string>
}

export const readGatewayResponses = (readAll: ReadAll): GatewayResponse[] =>
  readAll('AWS::ApiGateway::GatewayResponse', GatewayResponseProperties).map(({ logicalId, properties }) => ({
    type: properties.ResponseType,
    ...(properties.StatusCode !== undefined && { status: properties.StatusCode }),
    headers: Object.fromEntries(
      Object.entries(properties.ResponseParameters).map(([parameter, value]) => {
        const name = /^gatewayresponse\.header\.(.+)$/.exec(parameter)?.[1]
        const text = /^'(.*)'$/s.exec(value)?.[1]
        if (name === undefined || text === undefined)
          throw new StartError(
            `The template's ${logicalId} maps ${parameter} from ${value}; the local stack understands quoted header values only.`,
          )
        return [name, text]
      }),
    ),
    templates: properties.ResponseTemplates,
  }))

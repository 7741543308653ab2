/** A JSON Schema of draft 2020-12, or a reference to one. */
export type JsonSchema = Readonly<Record<string, unknown>>

export interface DocumentedParameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema: JsonSchema
}

type DocumentedContent = Record<string, { schema: JsonSchema; example?: unknown }>

export interface DocumentedResponse {
  description: string
  headers?: Record<string, JsonSchema>
  content?: DocumentedContent
}

export interface DocumentedOperation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  security: Record<string, string[]>[]
  parameters: DocumentedParameter[]
  requestBody?: { required: boolean; content: DocumentedContent }
  responses: Record<string, DocumentedResponse>
}

/** The part of OpenAPI 3.1 that is written here. */
export interface OpenApiDocument {
  openapi: '3.1.1'
  info: Record<string, unknown>
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, DocumentedOperation>>
  webhooks: Record<string, unknown>
  components: {
    schemas: Record<string, JsonSchema>
    headers: Record<string, unknown>
    securitySchemes: Record<string, unknown>
  }
}

import { describeApi } from '#infra/openapi/describe-api.ts'
import examples from '#infra/openapi/examples.json' with { type: 'json' }

/** The document as it is deployed, except for its version. */
export const apiDocument = describeApi('0.0.0', examples)

/** Every operation with its method and path. */
export const documentedOperations = Object.entries(apiDocument.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
)

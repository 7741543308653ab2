import { Template } from '#infra/local/template/template.ts'

/** The smallest template the reader accepts as a whole, with the test's own resources. */
export const aStack = (resources: Record<string, object> = {}): Template =>
  Template.parse({
    Resources: { Api: { Type: 'AWS::ApiGateway::RestApi', Properties: {} }, ...resources },
  })

export const places = { sqsUrl: 'http://127.0.0.1:1' }

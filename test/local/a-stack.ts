import { Template } from '#infra/local/template/template.ts'

/** The least template that the reader takes as a whole, with resources of the test's own. */
export const aStack = (resources: Record<string, object> = {}): Template =>
  Template.parse({
    Resources: { Api: { Type: 'AWS::ApiGateway::RestApi', Properties: {} }, ...resources },
  })

export const places = { sqsUrl: 'http://127.0.0.1:1' }

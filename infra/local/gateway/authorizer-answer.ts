import * as z from 'zod'

const listOf = z.union([z.string(), z.array(z.string())]).transform(value => [value].flat())

/**
 * What a REQUEST authorizer returns
 * (docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html).
 */
export const AuthorizerAnswer = z.object({
  principalId: z.string(),
  policyDocument: z.object({
    Statement: z.array(z.object({ Effect: z.enum(['Allow', 'Deny']), Action: listOf, Resource: listOf })),
  }),
  context: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({}),
})
export type AuthorizerAnswer = z.infer<typeof AuthorizerAnswer>

/** Whether the policy allows a call: some statement allows it and none denies it. */
export const allows = ({ policyDocument }: AuthorizerAnswer, methodArn: string): boolean => {
  const effects = policyDocument.Statement.filter(
    ({ Action, Resource }) =>
      Action.some(action => matches(action, 'execute-api:Invoke')) &&
      Resource.some(resource => matches(resource, methodArn)),
  ).map(({ Effect }) => Effect)
  return effects.includes('Allow') && !effects.includes('Deny')
}

/** IAM's wildcards: `*` for any text, `?` for one character. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  ).test(text)

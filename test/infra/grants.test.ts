import { expect, it } from 'vitest'
import { accessKeyKey } from '#adapters/dynamodb/keys/licensee-keys.ts'
import { granted } from './granted.ts'
import { readStack } from './read-stack.ts'

const template = readStack('prod')

interface Statement {
  Effect: string
  Action: string | string[]
  Resource: unknown
  Condition?: { 'ForAllValues:StringLike'?: { 'dynamodb:LeadingKeys': string[] } }
}

/**
 * `{"Fn::GetAtt": ["StoreTable0CCFA19B", "Arn"]}` as `StoreTable`, followed by the key pattern of objects.
 */
const readable = (resource: unknown): string => {
  if (typeof resource === 'string') return resource
  const { 'Fn::GetAtt': attribute, 'Fn::Join': joined } = resource as Record<string, [string, unknown[]]>
  const { Ref: alias } = resource as { Ref?: string }
  if (alias) return alias.replace(/[0-9A-F]{8}$/, '')
  if (attribute) return attribute[0].replace(/[0-9A-F]{8}$/, '')
  if (joined) return joined[1].map(readable).join('')
  throw new Error(`No resource of a grant is written like ${JSON.stringify(resource)}`)
}

/** Which partitions of a table, as ` of K#*`; all if it is empty. */
const partitionsOf = ({ Condition }: Statement): string => {
  const keys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']
  return keys ? ` of ${keys.join(', ')}` : ''
}

/** Everything a role may do, as `action on resource`, sorted. */
const grantsOf = (role: string): string[] =>
  Object.values(template.findResources('AWS::IAM::Policy'))
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref.startsWith(role)))
    .flatMap(({ Properties }): Statement[] => Properties.PolicyDocument.Statement)
    .flatMap(statement => {
      const { Effect, Action, Resource } = statement
      expect(Effect).toBe('Allow')
      const resources = Array.isArray(Resource) ? Resource : [Resource]
      return resources.flatMap(resource =>
        [Action].flat().map(action => `${action} on ${readable(resource)}${partitionsOf(statement)}`),
      )
    })
    .sort()

it.each(Object.entries(granted))('%s has exactly the grants listed for it', (role, grants) => {
  expect(grantsOf(role)).toEqual([...grants].sort())
})

it('every role with a policy is listed', () => {
  expect(Object.keys(template.findResources('AWS::IAM::Policy'))).toHaveLength(Object.keys(granted).length)
})

it('the key check may read where the table keeps access keys', () => {
  const { pk } = accessKeyKey('0'.repeat(64))
  const [, partitions] =
    /^dynamodb:GetItem on StoreTable of (\S+)\*$/.exec(granted.DeliveryAuthorizeRole[0] ?? '') ?? []
  expect(pk.startsWith(partitions ?? pk.repeat(2))).toBe(true)
})

import { expect, it } from 'vitest'
import { currentKey } from '#adapters/dynamodb/keys/article-keys.ts'
import {
  accessKeyKey,
  licenseeKey,
  quotaArticleKey,
  quotaKey,
} from '#adapters/dynamodb/keys/licensee-keys.ts'
import { deliveryKey } from '#adapters/dynamodb/keys/takedown-keys.ts'
import { attemptKey, webhookKey } from '#adapters/dynamodb/keys/webhook-keys.ts'
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

/** Whether a role may do something to the items of a partition. */
const mayReach = (grants: readonly string[], action: string, pk: string): boolean =>
  grants.some(grant => {
    const [, partitions] = new RegExp(`^dynamodb:${action} on StoreTable of (.+)$`).exec(grant) ?? []
    return partitions
      ?.split(', ')
      .some(one => (one.endsWith('*') ? pk.startsWith(one.slice(0, -1)) : pk === one))
  })

it('the key check may read access keys, and nothing else', () => {
  const reads = (pk: string) => mayReach(granted.DeliveryAuthorizeRole, 'GetItem', pk)
  expect(reads(accessKeyKey('0'.repeat(64)).pk)).toBe(true)
  expect(
    [currentKey('a').pk, licenseeKey('gazette').pk, webhookKey('gazette', 'wh').pk].filter(reads),
  ).toEqual([])
})

/** Of some partitions, those whose items a role may write in some way. */
const writable = (role: keyof typeof granted, partitions: readonly string[]) =>
  partitions.filter(pk =>
    ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'].some(
      action =>
        granted[role].some(grant => grant === `dynamodb:${action} on StoreTable`) ||
        mayReach(granted[role], action, pk),
    ),
  )

/** What opens, sells or records: keys, licensees with their quotas, products, webhooks, the ledger. */
const ofLicensees = ['K#0', 'P#gazette', 'Q#gazette#all#2026', 'S#all', 'N', 'N#wh', 'T#a']
/** What is published, and what the desk decided: articles, the log with its marks, orders, cases, embargoes, takedowns, receipts. */
const ofStories = [
  'A#a',
  'L',
  'L#0',
  'M#0',
  'W',
  'C',
  'C#202611',
  'E',
  'T',
  'TO',
  'O#a',
  'X#2026-11-25',
  'D#0',
]

it.each(['IngestFunctionRole', 'ReleaseFunctionRole', 'DeskFunctionRole'] as const)(
  '%s may write nothing that opens or sells',
  role => {
    expect(writable(role, ofLicensees)).toEqual([])
    expect(writable(role, ['A#a', 'L#0', 'M#0', 'E'])).toHaveLength(4)
  },
)

it('what answers licensees may write no story, and nothing that the desk decided', () => {
  expect(writable('DeliveryFunctionRole', ofStories)).toEqual([])
  expect(writable('DeliveryFunctionRole', ['S#all', 'EXPORT'])).toEqual([])
})

it('push may write webhooks, their attempts, the ledger and quotas, but no article, change, key, embargo or case', () => {
  const writes = (pk: string) =>
    ['PutItem', 'UpdateItem'].every(action => mayReach(granted.PushFunctionRole, action, pk))
  const its = [
    webhookKey('gazette', 'wh'),
    attemptKey('wh', '2026-03-01T10:00:00Z', 'msg'),
    deliveryKey({
      articleId: 'a',
      licenseeId: 'gazette',
      version: 1,
      how: 'webhook',
      deliveredAt: '2026-03-01T10:00:00Z',
      products: ['all'],
    }),
    quotaKey('gazette', 'all', '2026-03-01'),
    quotaArticleKey('gazette', 'all', '2026-03-01', 'a'),
  ]
  expect(its.filter(({ pk }) => !writes(pk))).toEqual([])
  expect(
    [currentKey('a').pk, 'L#000001', 'L', 'M#000001', 'W', 'C', 'E', 'K#0', 'TO', 'COUNTS'].filter(writes),
  ).toEqual([])
})

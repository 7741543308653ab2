import { expect, it } from 'vitest'
import { readStack } from './read-stack.ts'

const template = readStack('prod')

interface Statement {
  Effect: string
  Action: string | string[]
  Resource: unknown
}

/** `{"Fn::GetAtt": ["StoreTable0CCFA19B", "Arn"]}` as `StoreTable`, with the key pattern of objects behind it. */
const readable = (resource: unknown): string => {
  if (typeof resource === 'string') return resource
  const { 'Fn::GetAtt': attribute, 'Fn::Join': joined } = resource as Record<string, [string, unknown[]]>
  const { Ref: alias } = resource as { Ref?: string }
  if (alias) return alias.replace(/[0-9A-F]{8}$/, '')
  if (attribute) return attribute[0].replace(/[0-9A-F]{8}$/, '')
  if (joined) return joined[1].map(readable).join('')
  throw new Error(`No resource of a grant is written like ${JSON.stringify(resource)}`)
}

/** All that a role may do, as `action on resource`, sorted. */
const grantsOf = (role: string): string[] =>
  Object.values(template.findResources('AWS::IAM::Policy'))
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref.startsWith(role)))
    .flatMap(({ Properties }): Statement[] => Properties.PolicyDocument.Statement)
    .flatMap(({ Effect, Action, Resource }) => {
      expect(Effect).toBe('Allow')
      const resources = Array.isArray(Resource) ? Resource : [Resource]
      return resources.flatMap(resource =>
        [Action].flat().map(action => `${action} on ${readable(resource)}`),
      )
    })
    .sort()

/** What each Lambda may do for its own logs and traces. */
const observing = (logs: string) => [
  `logs:CreateLogStream on ${logs}`,
  `logs:PutLogEvents on ${logs}`,
  'xray:PutTelemetryRecords on *',
  'xray:PutTraceSegments on *',
]

it.each([
  [
    'IngestFunctionRole',
    [
      'dynamodb:BatchGetItem on StoreTable',
      'dynamodb:BatchWriteItem on StoreTable',
      'dynamodb:DeleteItem on StoreTable',
      'dynamodb:GetItem on StoreTable',
      'dynamodb:PutItem on StoreTable',
      'dynamodb:Query on StoreTable',
      'dynamodb:UpdateItem on StoreTable',
      ...observing('IngestFunctionLogs'),
      's3:GetObject on IngestDrops/*',
      's3:GetObjectVersion on IngestDrops/*',
      's3:GetObject on StoreTexts/texts/*',
      's3:ListBucket on IngestDrops',
      's3:PutObject on StoreTexts/texts/*',
      'sqs:ChangeMessageVisibility on IngestQueue',
      'sqs:DeleteMessage on IngestQueue',
      'sqs:GetQueueAttributes on IngestQueue',
      'sqs:GetQueueUrl on IngestQueue',
      'sqs:ReceiveMessage on IngestQueue',
      'sqs:SendMessage on PushWakeUps',
    ],
  ],
  [
    'ReleaseFunctionRole',
    [
      'dynamodb:DeleteItem on StoreTable',
      'dynamodb:GetItem on StoreTable',
      'dynamodb:PutItem on StoreTable',
      'dynamodb:Query on StoreTable',
      'dynamodb:UpdateItem on StoreTable',
      ...observing('ReleaseFunctionLogs'),
      's3:GetObject on StoreTexts/texts/*',
      's3:PutObject on StoreTexts/texts/*',
      'sqs:GetQueueAttributes on ReleaseDeadLetters',
      'sqs:GetQueueUrl on ReleaseDeadLetters',
      'sqs:SendMessage on PushWakeUps',
      'sqs:SendMessage on ReleaseDeadLetters',
    ],
  ],
  ['DeliveryAuthorizeRole', ['dynamodb:GetItem on StoreTable', ...observing('DeliveryAuthorizeLogs')]],
  [
    'DeliveryFunctionRole',
    [
      'dynamodb:BatchGetItem on StoreTable',
      'dynamodb:DeleteItem on StoreTable',
      'dynamodb:GetItem on StoreTable',
      'dynamodb:PutItem on StoreTable',
      'dynamodb:Query on StoreTable',
      'dynamodb:Query on StoreTable/index/DeliveriesByMonth',
      'dynamodb:UpdateItem on StoreTable',
      ...observing('DeliveryFunctionLogs'),
      's3:GetObject on StoreTexts/texts/*',
      'sqs:SendMessage on PushWakeUps',
    ],
  ],
  [
    'DeskFunctionRole',
    [
      'cloudwatch:GetMetricData on *',
      'dynamodb:BatchGetItem on StoreTable',
      'dynamodb:DeleteItem on StoreTable',
      'dynamodb:GetItem on StoreTable',
      'dynamodb:PutItem on StoreTable',
      'dynamodb:Query on StoreTable',
      'dynamodb:Query on StoreTable/index/ReceiptsByDay',
      'dynamodb:UpdateItem on StoreTable',
      ...observing('DeskFunctionLogs'),
      's3:GetObject on IngestDrops/*',
      's3:GetObject on StoreTexts/texts/*',
      's3:GetObjectVersion on IngestDrops/*',
      's3:ListBucket on IngestDrops',
      's3:PutObject on IngestDrops/*',
      's3:PutObject on StoreTexts/texts/*',
      'sqs:DeleteMessage on IngestDeadLetters',
      'sqs:GetQueueAttributes on IngestDeadLetters',
      'sqs:GetQueueAttributes on IngestQueue',
      'sqs:ReceiveMessage on IngestDeadLetters',
      'sqs:SendMessage on IngestQueue',
      'sqs:SendMessage on PushWakeUps',
    ],
  ],
  ['PagesFunctionRole', observing('PagesFunctionLogs')],
  [
    'PushWakeRole',
    [
      'dynamodb:BatchGetItem on StoreTable',
      'dynamodb:GetItem on StoreTable',
      'dynamodb:Query on StoreTable',
      ...observing('PushWakeLogs'),
      'sqs:ChangeMessageVisibility on PushWakeUps',
      'sqs:DeleteMessage on PushWakeUps',
      'sqs:GetQueueAttributes on PushDeadLetters',
      'sqs:GetQueueAttributes on PushWakeUps',
      'sqs:GetQueueUrl on PushDeadLetters',
      'sqs:GetQueueUrl on PushWakeUps',
      'sqs:ReceiveMessage on PushWakeUps',
      'sqs:SendMessage on PushDeadLetters',
      'sqs:SendMessage on PushOrders',
    ],
  ],
  [
    'PushFunctionRole',
    [
      'dynamodb:BatchGetItem on StoreTable',
      'dynamodb:GetItem on StoreTable',
      'dynamodb:PutItem on StoreTable',
      'dynamodb:Query on StoreTable',
      'dynamodb:UpdateItem on StoreTable',
      ...observing('PushFunctionLogs'),
      's3:GetObject on StoreTexts/texts/*',
      'sqs:ChangeMessageVisibility on PushOrders',
      'sqs:DeleteMessage on PushOrders',
      'sqs:GetQueueAttributes on PushOrders',
      'sqs:GetQueueUrl on PushOrders',
      'sqs:ReceiveMessage on PushOrders',
      'sqs:SendMessage on PushOrders',
    ],
  ],
  [
    'PushScheduleRole',
    [
      'lambda:InvokeFunction on PushWakeLive',
      'sqs:GetQueueAttributes on PushDeadLetters',
      'sqs:GetQueueUrl on PushDeadLetters',
      'sqs:SendMessage on PushDeadLetters',
    ],
  ],
  [
    'ReleaseScheduleRole',
    [
      'lambda:InvokeFunction on ReleaseFunctionLive',
      'sqs:GetQueueAttributes on ReleaseDeadLetters',
      'sqs:GetQueueUrl on ReleaseDeadLetters',
      'sqs:SendMessage on ReleaseDeadLetters',
    ],
  ],
])('%s may do what it does, and nothing else', (role, grants) => {
  expect(grantsOf(role)).toEqual([...grants].sort())
})

it('covers every role that has a policy', () => {
  expect(Object.keys(template.findResources('AWS::IAM::Policy'))).toHaveLength(10)
})

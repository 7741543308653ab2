import { expect, it } from 'vitest'
import type { StageName } from '#infra/stages.ts'
import { readStack } from './read-stack.ts'

/**
 * What CloudFormation would make anew, and empty, if its logical id changed, as it does with the name or the place of a
 * construct: copy, the table, drops that wait, the address that licensees call, the topic that operators confirmed.
 */
const kept = [
  ['AWS::DynamoDB::Table', 'StoreTable0CCFA19B'],
  ['AWS::S3::Bucket', 'IngestDrops2F6A17A9'],
  ['AWS::S3::Bucket', 'StoreAccessLogs087BBF22'],
  ['AWS::S3::Bucket', 'StoreTextsE7338D4E'],
  ['AWS::SQS::Queue', 'IngestBacklogC3211640'],
  ['AWS::SQS::Queue', 'IngestDeadLetters1228E37E'],
  ['AWS::SQS::Queue', 'IngestQueue95F6DB49'],
  ['AWS::SQS::Queue', 'PushDeadLettersC484B1EE'],
  ['AWS::SQS::Queue', 'PushOrdersAD36E282'],
  ['AWS::SQS::Queue', 'PushWakeUps6BBB9600'],
  ['AWS::SQS::Queue', 'ReleaseDeadLetters31ACEB35'],
  ['AWS::ApiGateway::RestApi', 'DeliveryApi79390374'],
  ['AWS::SNS::Topic', 'WatchAlarmsF7209698'],
] as const
const types = new Set<string>(kept.map(([type]) => type))

/** What it keeps is in these properties; a change of any has CloudFormation replace it as well. */
const forGood: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': ['TableName', 'KeySchema'],
  'AWS::S3::Bucket': ['BucketName'],
  'AWS::SQS::Queue': ['QueueName', 'FifoQueue'],
  'AWS::SNS::Topic': ['TopicName', 'FifoTopic'],
}

it.each<StageName>(['dev', 'prod'])('a deployment of %s replaces nothing that is kept', stage => {
  const { Resources } = readStack(stage).toJSON()
  const found = Object.entries<{ Type: string }>(Resources).filter(([, { Type }]) => types.has(Type))
  expect(found.map(([id, { Type }]) => `${Type} ${id}`).sort()).toEqual(
    kept.map(each => each.join(' ')).sort(),
  )
})

it('nothing that is kept is named otherwise, or keyed otherwise, than it was', () => {
  const { Resources } = readStack('prod').toJSON()
  const fixed = kept.flatMap(([type, id]) =>
    (forGood[type] ?? []).flatMap(name => {
      const value = Resources[id].Properties?.[name]
      return value === undefined ? [] : [`${id} ${name} ${JSON.stringify(value)}`]
    }),
  )
  expect(fixed).toEqual([
    'StoreTable0CCFA19B KeySchema [{"AttributeName":"pk","KeyType":"HASH"},{"AttributeName":"sk","KeyType":"RANGE"}]',
    'IngestDrops2F6A17A9 BucketName {"Fn::Join":["",["wiredesk-prod-drops-",{"Ref":"AWS::AccountId"},"-",{"Ref":"AWS::Region"}]]}',
  ])
})

it('the table and the buckets of production outlive their stack, and what replaces them', () => {
  const { Resources } = readStack('prod').toJSON()
  const lost = kept.filter(
    ([type, id]) =>
      /Table|Bucket/.test(type) &&
      !(/^Retain/.test(Resources[id].DeletionPolicy) && Resources[id].UpdateReplacePolicy === 'Retain'),
  )
  expect(lost).toEqual([])
})

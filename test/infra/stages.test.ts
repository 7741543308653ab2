import { spawnSync } from 'node:child_process'
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '#infra/repository-root.ts'
import { readStage } from '#infra/stages.ts'
import { readStack } from './read-stack.ts'

const holdData = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::Logs::LogGroup']

describe('the prod stage', () => {
  const template = readStack('prod')

  it.each(holdData)('keeps each %s when the stack is deleted', type => {
    template.allResources(type, {
      DeletionPolicy: Match.stringLikeRegexp('^Retain'),
      UpdateReplacePolicy: 'Retain',
    })
  })

  it('leaves no bucket of the name that the next needs when its first deployment fails', () => {
    const buckets = Object.values(template.findResources('AWS::S3::Bucket'))
    const named = buckets.filter(({ Properties }) => Properties.BucketName)
    expect(named).toMatchObject([{ DeletionPolicy: 'RetainExceptOnCreate' }])
  })

  it('protects the table from deletion, and can restore it to any second', () => {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    })
  })

  it('runs one release of embargoes at a time', () => {
    template.hasResourceProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: 1 })
  })

  it('never empties a bucket', () => {
    template.resourceCountIs('Custom::S3AutoDeleteObjects', 0)
  })
})

describe('the dev stage', () => {
  const template = readStack('dev')

  it.each(holdData)('removes each %s with the stack', type => {
    template.allResources(type, { DeletionPolicy: 'Delete' })
  })

  it('leaves no resource behind', () => {
    for (const [id, resource] of Object.entries(template.toJSON().Resources as Record<string, object>))
      expect(resource, id).not.toMatchObject({ DeletionPolicy: expect.stringMatching(/^Retain/) })
  })

  it('leaves no log group behind', () => {
    const groups = template.findResources('AWS::Logs::LogGroup')
    const functions = template.findResources('AWS::Lambda::Function')
    for (const [id, { Properties }] of Object.entries(functions))
      expect(Object.keys(groups), id).toContain(Properties.LoggingConfig?.LogGroup?.Ref)
    const [api] = Object.keys(template.findResources('AWS::ApiGateway::RestApi'))
    const [execution] =
      Object.entries(groups).find(([, { Properties }]) => Properties.LogGroupName !== undefined) ?? []
    expect(groups[execution ?? '']?.Properties.LogGroupName).toEqual({
      'Fn::Join': ['', ['API-Gateway-Execution-Logs_', { Ref: api }, '/dev']],
    })
    template.hasResource('AWS::ApiGateway::Stage', { DependsOn: Match.arrayWith([execution]) })
  })

  it('empties its buckets, and allows its table to be deleted', () => {
    template.resourceCountIs('Custom::S3AutoDeleteObjects', 3)
    template.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: false })
  })
})

describe('every stage', () => {
  it.each(['dev', 'prod'] as const)(
    '%s has one table, on demand, encrypted, with string keys and expiry',
    stage => {
      const template = readStack(stage)
      template.resourceCountIs('AWS::DynamoDB::Table', 1)
      template.hasResourceProperties('AWS::DynamoDB::Table', {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
          { AttributeName: 'receiptDay', AttributeType: 'S' },
          { AttributeName: 'completedAt', AttributeType: 'S' },
          { AttributeName: 'ledgerMonth', AttributeType: 'S' },
          { AttributeName: 'ledgerPlace', AttributeType: 'S' },
        ],
        GlobalSecondaryIndexes: ['ReceiptsByDay', 'DeliveriesByMonth'].map(IndexName =>
          Match.objectLike({ IndexName }),
        ),
        SSESpecification: { SSEEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      })
    },
  )

  it.each(['dev', 'prod'] as const)('%s outputs its addresses and tags its resources', stage => {
    const template = readStack(stage)
    expect(Object.keys(template.findOutputs('*')).sort()).toEqual([
      'ApiName',
      'ApiUrl',
      'BacklogQueueName',
      'BacklogQueueUrl',
      'DeadLettersUrl',
      'DropsBucketName',
      'DropsQueueName',
      'DropsQueueUrl',
      'PushDeadLettersUrl',
      'PushFunctionName',
      'ReleaseDeadLettersUrl',
      'TableName',
      'TakedownMinutes',
      'TextsBucketName',
      'WakeQueueUrl',
    ])
    const taggable = Object.values(
      template.toJSON().Resources as Record<string, { Properties?: { Tags?: unknown } }>,
    )
      .map(({ Properties }) => Properties?.Tags)
      .filter(Array.isArray)
    expect(taggable.length).toBeGreaterThan(15)
    for (const tags of taggable) {
      expect(tags).toContainEqual({ Key: 'project', Value: 'wiredesk' })
      expect(tags).toContainEqual({ Key: 'stage', Value: stage })
    }
  })
})

describe('two stages in one account and region', () => {
  it.each(['dev', 'prod'] as const)('count, watch and draw their own metrics: %s', stage => {
    const named = JSON.stringify(readStack(stage).toJSON()).match(/Wiredesk\/\w+|"Wiredesk"/g)
    expect([...new Set(named)]).toEqual([`Wiredesk/${stage}`])
  })
})

// Under another id, or with another key, CloudFormation makes a new one beside what it has: an empty table, or a
// queue without the drops that wait.
describe('an update of a stage that is deployed', () => {
  it.each(['dev', 'prod'] as const)('finds the table, the buckets and the queues of %s', stage => {
    const template = readStack(stage)
    const idsOf = (type: string) => Object.keys(template.findResources(type)).sort()
    expect(idsOf('AWS::DynamoDB::Table')).toEqual(['StoreTable0CCFA19B'])
    expect(idsOf('AWS::S3::Bucket')).toEqual([
      'IngestDrops2F6A17A9',
      'StoreAccessLogs087BBF22',
      'StoreTextsE7338D4E',
    ])
    expect(idsOf('AWS::SQS::Queue')).toEqual([
      'IngestBacklogC3211640',
      'IngestDeadLetters1228E37E',
      'IngestQueue95F6DB49',
      'PushDeadLettersC484B1EE',
      'PushOrdersAD36E282',
      'PushWakeUps6BBB9600',
      'ReleaseDeadLetters31ACEB35',
    ])
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      TableName: Match.absent(),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    })
  })
})

describe('an unknown stage', () => {
  it.each(['staging', 'toString'])('%s is refused', name => {
    expect(() => readStage(name)).toThrow(`No stage is called "${name}": choose dev or prod.`)
  })

  it('ends the CDK app with one line that lists the stages', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
      cwd: repositoryRoot,
      env: { ...process.env, CDK_CONTEXT_JSON: '{"stage":"staging"}' },
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'No stage is called "staging": choose dev or prod.\n',
    })
  })
})

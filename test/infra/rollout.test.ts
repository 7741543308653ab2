import { describe, expect, it } from 'vitest'
import { findOne } from './find-one.ts'
import { readStack } from './read-stack.ts'

describe('a deployment to prod', () => {
  const template = readStack('prod')
  const aliases = template.findResources('AWS::Lambda::Alias')
  const groups = template.findResources('AWS::CodeDeploy::DeploymentGroup')
  const lambdas = Object.entries(template.findResources('AWS::Lambda::Function')).map(
    ([id, { Metadata }]) => [String(Metadata?.['wiredesk:entry']).split('/')[1] ?? '', id] as const,
  )

  const aliasOf = (id: string) =>
    Object.values(aliases).find(({ Properties }) => Properties.FunctionName.Ref === id)

  it.each(lambdas)('shifts %s to the new version in steps, and back on an alarm', (folder, id) => {
    const alias = aliasOf(id)
    expect(alias?.Properties.Name).toBe('live')
    const { DeploymentGroupName } = alias?.UpdatePolicy.CodeDeployLambdaAliasUpdate ?? {}
    const { DeploymentConfigName, AutoRollbackConfiguration, AlarmConfiguration } =
      groups[DeploymentGroupName.Ref]?.Properties ?? {}
    expect(AlarmConfiguration.Enabled).toBe(true)
    expect(DeploymentConfigName).toBe(
      `CodeDeployDefault.Lambda${folder === 'pages' ? 'AllAtOnce' : 'Canary10Percent5Minutes'}`,
    )
    expect(AutoRollbackConfiguration.Events).toContain('DEPLOYMENT_STOP_ON_ALARM')
    const heeded = AlarmConfiguration.Alarms.map(({ Name }: { Name: { Ref: string } }) => Name.Ref)
    expect(heeded).toEqual([
      findOne(template, 'AWS::CloudWatch::Alarm', `Watch${folder}Fails`).id,
      findOne(template, 'AWS::CloudWatch::Alarm', 'WatchApiFails').id,
      findOne(template, 'AWS::CloudWatch::Alarm', 'WatchApiSlow').id,
    ])
  })

  it('shows new pages only once all calls that they make are answered by new code', () => {
    const [, pages = ''] = lambdas.find(([folder]) => folder === 'pages') ?? []
    const others = Object.keys(aliases).filter(id => aliases[id] !== aliasOf(pages))
    expect(others).toHaveLength(lambdas.length - 1)
    expect(aliasOf(pages)?.DependsOn).toEqual(expect.arrayContaining(others))
  })

  it('leaves no caller that bypasses a Lambda’s alias', () => {
    const callers = [
      'ApiGateway::Method',
      'ApiGateway::Authorizer',
      'Scheduler::Schedule',
      'Lambda::EventSourceMapping',
    ]
    for (const type of callers) {
      for (const { Properties } of Object.values(template.findResources(`AWS::${type}`))) {
        const { Integration, AuthorizerUri, Target, FunctionName } = Properties
        const called = JSON.stringify(Integration?.Uri ?? AuthorizerUri ?? Target?.Arn ?? FunctionName)
        expect(Object.keys(aliases).filter(id => called.includes(`"${id}"`))).toHaveLength(1)
      }
    }
  })

  it('keeps earlier versions to return to', () => {
    template.allResources('AWS::Lambda::Version', { DeletionPolicy: 'Retain' })
    template.resourceCountIs('AWS::Lambda::Version', lambdas.length)
  })
})

it('a deployment to prod at once asks no alarm, so that a fix gets in while one stands', () => {
  const groups = readStack('prod', 'at-once').findResources('AWS::CodeDeploy::DeploymentGroup')
  expect(Object.keys(groups).length).toBeGreaterThan(0)
  for (const { Properties } of Object.values(groups))
    expect(Properties).toMatchObject({
      DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
      AlarmConfiguration: { Enabled: false },
    })
})

it('dev calls its Lambdas without aliases', () => {
  const template = readStack('dev')
  template.resourceCountIs('AWS::Lambda::Alias', 0)
  template.resourceCountIs('AWS::Lambda::Version', 0)
})

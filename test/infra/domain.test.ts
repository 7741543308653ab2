import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { expect, it } from 'vitest'
import { readStage } from '#infra/stages.ts'
import { SyndicationStack } from '#infra/syndication-stack.ts'
import cdk from '../../cdk.json' with { type: 'json' }

it('a stage with a domain answers there only', () => {
  const certificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/a-certificate'
  const context = { ...cdk.context, 'aws:cdk:bundling-stacks': [] }
  const app = new App({ context, builtinCloudFormationValidation: false })
  const stage = { ...readStage('dev'), domain: { name: 'wire.example.com', certificateArn } }
  const template = Template.fromStack(new SyndicationStack(app, 'wiredesk-dev', { stage }))
  template.hasResourceProperties('AWS::ApiGateway::DomainName', {
    DomainName: 'wire.example.com',
    RegionalCertificateArn: certificateArn,
    SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PQ_2025_09',
    EndpointAccessMode: 'STRICT',
  })
  template.resourceCountIs('AWS::ApiGateway::BasePathMapping', 1)
  template.hasResourceProperties('AWS::ApiGateway::RestApi', { DisableExecuteApiEndpoint: true })
  const { ApiUrl, DomainTarget } = template.findOutputs('*')
  expect(JSON.stringify(ApiUrl?.Value)).toMatch(/https:\/\/.*DeliveryApiDomain.*\//)
  expect(DomainTarget?.Value).toHaveProperty('Fn::GetAtt')
})

import { expect, it } from 'vitest'
import { findOne } from './find-one.ts'
import { certificateArn, stackAtDomain } from './stack-at-domain.ts'

const template = stackAtDomain()

it('a stage with a domain answers there only', () => {
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

it('a stage with a domain tells the operators that its certificate ends, a month before all callers are shut out', () => {
  const { Threshold, Metrics, TreatMissingData } = findOne(
    template,
    'AWS::CloudWatch::Alarm',
    'WatchCertificateEnds',
  ).Properties
  const [{ Expression }, { MetricStat }] = Metrics
  expect(MetricStat).toMatchObject({
    Metric: {
      Namespace: 'AWS/CertificateManager',
      MetricName: 'DaysToExpiry',
      Dimensions: [{ Name: 'CertificateArn', Value: certificateArn }],
    },
    Stat: 'Minimum',
  })
  expect(Expression).toBe('30 - days')
  expect([45, 31, 30, 29, 0].map(days => 30 - days >= Threshold)).toEqual([false, false, false, true, true])
  // AWS counts no more days once it has ended.
  expect(TreatMissingData).toBe('ignore')
})

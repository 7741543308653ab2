import { describe, expect, it } from 'vitest'
import { findOne } from './find-one.ts'
import { readStack } from './read-stack.ts'

describe('the firewall of prod', () => {
  const template = readStack('prod')
  const acl = findOne(template, 'AWS::WAFv2::WebACL')
  const rules: { Name: string; Statement: Record<string, Record<string, unknown>> }[] = acl.Properties.Rules

  it('is in front of the API’s stage', () => {
    const { WebACLArn, ResourceArn } = findOne(template, 'AWS::WAFv2::WebACLAssociation').Properties
    expect(WebACLArn).toEqual({ 'Fn::GetAtt': [acl.id, 'Arn'] })
    expect(JSON.stringify(ResourceArn)).toContain(findOne(template, 'AWS::ApiGateway::Stage').id)
    expect(acl.Properties.Scope).toBe('REGIONAL')
  })

  it('blocks addresses that call too often, and AWS’s lists of hostile calls', () => {
    expect(rules.map(({ Name }) => Name)).toEqual([
      'CallsPerAddress',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ])
    expect(rules[0]?.Statement.RateBasedStatement).toMatchObject({ Limit: 30_000, AggregateKeyType: 'IP' })
  })

  it('does not block copy that is long, holds markup or quotes an attack', () => {
    const counted = rules.flatMap(
      ({ Statement }) =>
        (Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? []) as { Name: string }[],
    )
    const names = counted.map(({ Name }) => Name)
    // All rules of the three groups that look at bodies
    // (docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html).
    expect(names.filter(name => name.endsWith('_BODY')).toSorted()).toEqual([
      'CrossSiteScripting_BODY',
      'EC2MetaDataSSRF_BODY',
      'GenericLFI_BODY',
      'GenericRFI_BODY',
      'JavaDeserializationRCE_BODY',
      'Log4JRCE_BODY',
      'ReactJSRCE_BODY',
      'SizeRestrictions_BODY',
    ])
    expect(names.filter(name => !/_BODY$|_QUERY/.test(name))).toEqual(['NoUserAgent_HEADER'])
  })

  it('lets the desk ask for a drop of any name: night.log, or one of more than 2,048 characters when encoded', () => {
    const common = rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet')
    const { RuleActionOverrides } = common?.Statement.ManagedRuleGroupStatement ?? {}
    for (const Name of ['RestrictedExtensions_QUERYARGUMENTS', 'SizeRestrictions_QUERYSTRING'])
      expect(RuleActionOverrides).toContainEqual({ Name, ActionToUse: { Count: {} } })
  })

  it('logs blocked calls without their keys', () => {
    const { RedactedFields } = findOne(template, 'AWS::WAFv2::LoggingConfiguration').Properties
    expect(RedactedFields).toContainEqual({ SingleHeader: { Name: 'x-api-key' } })
    expect(JSON.stringify(acl.Properties)).not.toContain('"SampledRequestsEnabled":true')
  })
})

it('dev has no firewall', () => {
  readStack('dev').resourceCountIs('AWS::WAFv2::WebACL', 0)
})

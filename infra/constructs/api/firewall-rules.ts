import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'

/**
 * Sets of rules that AWS keeps (docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html), and of each those that only
 * count here: copy is sent to the desk's API, and may be long, hold markup, and quote an attack that it reports on; licensees are machines,
 * some without a User-Agent. Who may send a body has a key.
 */
const managed: Record<string, readonly string[]> = {
  AWSManagedRulesAmazonIpReputationList: [],
  AWSManagedRulesCommonRuleSet: [
    'CrossSiteScripting_BODY',
    'EC2MetaDataSSRF_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'NoUserAgent_HEADER',
    'SizeRestrictions_BODY',
  ],
  AWSManagedRulesKnownBadInputsRuleSet: ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY'],
}

/** The rules of the web ACL, the first that matches deciding. `callsPerAddress`: most in five minutes from one address. */
export const firewallRules = (callsPerAddress: number): CfnWebACL.RuleProperty[] => [
  {
    name: 'CallsPerAddress',
    priority: 0,
    action: { block: {} },
    statement: {
      rateBasedStatement: { limit: callsPerAddress, evaluationWindowSec: 300, aggregateKeyType: 'IP' },
    },
    visibilityConfig: seenAs('CallsPerAddress'),
  },
  ...Object.entries(managed).map(([name, onlyCounted], index) => ({
    name,
    priority: index + 1,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: onlyCounted.map(rule => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: seenAs(name),
  })),
]

/** No samples are kept: they would hold whole headers, keys among them. */
const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
})

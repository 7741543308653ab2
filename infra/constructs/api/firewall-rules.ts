import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'

/**
 * Rule groups maintained by AWS
 * (docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html), each with the rules that
 * only count here: copy sent to the desk's API may be long, hold markup, and quote an attack it reports on;
 * licensees are machines, some without a User-Agent; and the key by which the desk asks for a drop is the
 * editor's choice, `night.log` or a thousand bytes in Japanese. Only key holders may send a body.
 */
const managed: Record<string, readonly string[]> = {
  AWSManagedRulesAmazonIpReputationList: [],
  AWSManagedRulesCommonRuleSet: [
    'CrossSiteScripting_BODY',
    'EC2MetaDataSSRF_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'NoUserAgent_HEADER',
    'RestrictedExtensions_QUERYARGUMENTS',
    'SizeRestrictions_BODY',
    'SizeRestrictions_QUERYSTRING',
  ],
  AWSManagedRulesKnownBadInputsRuleSet: ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY', 'ReactJSRCE_BODY'],
}

/**
 * The rules of the web ACL; the first that matches decides. `callsPerAddress` is the most in five minutes
 * from one address.
 */
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

/** No samples are kept, since they would hold whole headers, including keys. */
const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
})

import { ArnFormat, Fn, Stack } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'
import type { Stage } from '#infra/stages.ts'
import { firewallRules } from './firewall-rules.ts'

interface FirewallProps {
  stage: Stage
  limits: NonNullable<Stage['firewall']>
  api: RestApi
}

/** A web ACL in front of the API. What it blocks is answered with 403 and logged, without keys. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, { stage, limits, api }: FirewallProps) {
    super(scope, id)
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      description: 'Wiredesk: in front of the API',
      defaultAction: { allow: {} },
      visibilityConfig: {
        cloudWatchMetricsEnabled: true,
        sampledRequestsEnabled: false,
        metricName: `wiredesk-${stage.name}`,
      },
      rules: firewallRules(limits.callsPerAddress),
    })
    new CfnWebACLAssociation(this, 'AtApi', {
      resourceArn: api.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    })
    this.#log(acl, stage)
  }

  /**
   * WAF writes only to log groups with this prefix. The stack's own id makes the name unique if a stage is
   * recreated.
   */
  #log(acl: CfnWebACL, stage: Stage): void {
    const stack = Stack.of(this)
    const made = Fn.select(2, Fn.split('/', stack.stackId))
    const logGroupName = `aws-waf-logs-wiredesk-${stage.name}-${made}`
    const logs = new LogGroup(this, 'Logs', { ...stage.logs, logGroupName })
    const logging = new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: acl.attrArn,
      // As WAF requires it: without the ":*" that ends the ARN of a log group elsewhere.
      logDestinationConfigs: [
        stack.formatArn({
          service: 'logs',
          resource: 'log-group',
          resourceName: logGroupName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
      redactedFields: [{ singleHeader: { Name: 'x-api-key' } }, { queryString: {} }],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: ['BLOCK', 'EXCLUDED_AS_COUNT', 'COUNT'].map(Action => ({
              ActionCondition: { Action },
            })),
          },
        ],
      },
    })
    logging.node.addDependency(logs)
  }
}

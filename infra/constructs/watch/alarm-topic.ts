import { ArnFormat, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Stage } from '#infra/stages.ts'

/**
 * Where alarms are sent. Encrypted with its own key, since CloudWatch cannot use the one AWS manages for SNS
 * (docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html).
 */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    const key = new Key(scope, `${id}Key`, {
      description: 'Wiredesk: alarms on their way to operators',
      enableKeyRotation: true,
      removalPolicy: stage.logs.removalPolicy,
    })
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        // In a key's policy, "*" means that key.
        resources: ['*'],
      }),
    )
    super(scope, id, { masterKey: key, enforceSSL: true, displayName: `Wiredesk ${stage.name}` })
    this.#letAlarmsPublish()
    for (const address of stage.watch.operators) this.addSubscription(new EmailSubscription(address))
  }

  /**
   * The statement that requires TLS replaces the policy by which SNS lets everything in the account publish,
   * alarms too (docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html).
   */
  #letAlarmsPublish(): void {
    const stack = Stack.of(this)
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: {
          ArnLike: {
            'aws:SourceArn': stack.formatArn({
              service: 'cloudwatch',
              resource: 'alarm',
              resourceName: '*',
              arnFormat: ArnFormat.COLON_RESOURCE_NAME,
            }),
          },
        },
      }),
    )
  }
}

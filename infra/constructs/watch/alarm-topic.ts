import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Stage } from '../../stages.ts'

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
    for (const address of stage.watch.operators) this.addSubscription(new EmailSubscription(address))
  }
}

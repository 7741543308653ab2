import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type Bucket, type CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import { PrivateBucket } from './private-bucket.ts'

/**
 * The bucket that editors drop into, which announces each drop to the queue. No drop is ever deleted, nor any
 * earlier version of one.
 *
 * S3 must be allowed to use the queue before the bucket exists, and the queue allows only one bucket: hence a
 * name known beforehand. The notification is the bucket's own property, because CDK's `addEventNotification`
 * would set it with a Lambda that has rights over every bucket of the account.
 */
export class DropsBucket extends PrivateBucket {
  constructor(
    scope: Construct,
    id: string,
    { stage, queue, accessLogs }: { stage: Stage; queue: Queue; accessLogs: Bucket },
  ) {
    const stack = Stack.of(scope)
    const bucketName = `wiredesk-${stage.name}-drops-${stack.account}-${stack.region}`
    super(scope, id, {
      stage,
      bucketName,
      accessLogs,
      // Its name is for good: left behind by a first deployment that failed, it would keep every later one
      // from making it.
      ...(stage.data.removalPolicy === RemovalPolicy.RETAIN && {
        removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      }),
      // From any origin: what allows a browser to post is the desk's signature on its form, for one key and
      // ten minutes.
      cors: [
        {
          allowedMethods: [HttpMethods.POST],
          allowedOrigins: ['*'],
          exposedHeaders: ['x-amz-version-id'],
          maxAge: 600,
        },
      ],
    })

    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          ArnEquals: {
            'aws:SourceArn': stack.formatArn({
              service: 's3',
              region: '',
              account: '',
              resource: bucketName,
              arnFormat: ArnFormat.NO_RESOURCE_NAME,
            }),
          },
          StringEquals: { 'aws:SourceAccount': stack.account },
        },
      }),
    )
    const resource = this.node.defaultChild as CfnBucket
    resource.notificationConfiguration = {
      queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: queue.queueArn }],
    }
    resource.node.addDependency(queue.node.findChild('Policy'))
  }
}

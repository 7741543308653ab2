import { type CfnResource, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { HandlerFunction } from './handler-function.ts'

/** Lets a Lambda do just these actions on the objects of a bucket, whatever their keys. `reason` says why no key can be named. */
export const grantObjects = (
  lambda: HandlerFunction,
  bucket: Bucket,
  actions: readonly `s3:${string}`[],
  reason: string,
): void => {
  lambda.role.addToPolicy(
    new PolicyStatement({ actions: [...actions], resources: [bucket.arnForObjects('*')] }),
  )
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnResource)
  Validations.of(lambda.role).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/*]`,
    reason,
  })
}

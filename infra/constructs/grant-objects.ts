import { type CfnResource, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { HandlerFunction } from './handler-function.ts'

interface ObjectsGrant {
  bucket: Bucket
  /** Pattern of the keys: `texts/*`. */
  keys: string
  actions: `s3:${string}`[]
  /** Why no single key can be named. */
  reason: string
}

/** Lets a Lambda perform exactly these actions on the objects of a bucket whose keys match. */
export const grantObjects = (
  lambda: HandlerFunction,
  { bucket, keys, actions, reason }: ObjectsGrant,
): void => {
  lambda.role.addToPolicy(new PolicyStatement({ actions, resources: [bucket.arnForObjects(keys)] }))
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnResource)
  Validations.of(lambda.role).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${keys}]`,
    reason,
  })
}

import { type CfnResource, Stack } from 'aws-cdk-lib'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'

/**
 * Makes the function with which CDK empties the buckets of a removed stage log to a group of the stack, which
 * is removed with it. Lambda's own log group would never be removed, and CDK's `CustomResourceConfig` does
 * not reach this function.
 */
export const addEmptierLogGroup = (scope: Construct, stage: Stage): void => {
  const emptier = Stack.of(scope).node.tryFindChild('Custom::S3AutoDeleteObjectsCustomResourceProvider')
  if (!emptier) return
  const { logGroupName } = new LogGroup(scope, 'EmptierLogs', stage.logs)
  const handler = emptier.node.findChild('Handler') as CfnResource
  handler.addPropertyOverride('LoggingConfig', { LogGroup: logGroupName })
}

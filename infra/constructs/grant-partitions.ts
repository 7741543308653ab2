import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { HandlerFunction } from './handler-function.ts'
import type { Store } from './store.ts'

interface PartitionsGrant {
  /** Their keys, as in functions/adapters/dynamodb/keys: `N#*` for all that begin so. */
  partitions: string[]
  actions: `dynamodb:${'BatchWrite' | 'Delete' | 'Get' | 'Put' | 'Update'}Item`[]
}

/**
 * Lets a Lambda perform these actions on the items of some partitions of the table alone
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html).
 */
export const grantPartitions = (
  lambda: HandlerFunction,
  { table }: Store,
  { partitions, actions }: PartitionsGrant,
): void =>
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions,
      resources: [table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
    }),
  )

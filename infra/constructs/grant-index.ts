import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { HandlerFunction } from './handler-function.ts'
import type { Store } from './store.ts'

/** Lets a Lambda query an index of the table, which a grant on the table does not include. */
export const grantIndex = (
  lambda: HandlerFunction,
  { table }: Store,
  index: 'DeliveriesByMonth' | 'ReceiptsByDay',
): void =>
  lambda.addToRolePolicy(
    new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${table.tableArn}/index/${index}`] }),
  )

import { AttributeType, BillingMode, type CfnTable, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import { addEmptierLogGroup } from './add-emptier-log-group.ts'
import { PrivateBucket } from './private-bucket.ts'

/**
 * What is stored: the one table, the bucket for texts too large for an item, and the access log of the
 * buckets.
 */
export class Store extends Construct {
  readonly table: Table
  readonly texts: Bucket
  readonly accessLogs: Bucket

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id)

    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expiresAt',
      encryption: TableEncryption.AWS_MANAGED,
      deletionProtection: stage.data.deletionProtection,
      removalPolicy: stage.data.removalPolicy,
    })

    addSparseIndexes(this.table.node.defaultChild as CfnTable)

    this.accessLogs = new PrivateBucket(this, 'AccessLogs', {
      stage,
      versioned: false,
      lifecycleRules: [{ expiration: stage.accessLogs }],
    })

    this.texts = new PrivateBucket(this, 'Texts', {
      stage,
      accessLogs: this.accessLogs,
    })
    addEmptierLogGroup(this, stage)
  }
}

/**
 * Sparse indexes: few items have their keys. `ReceiptsByDay` serves the desk and operators;
 * `DeliveriesByMonth` is a licensee's ledger. No feed, article or push reads either.
 */
const sparseIndexes = [
  { indexName: 'ReceiptsByDay', hash: 'receiptDay', range: 'completedAt' },
  { indexName: 'DeliveriesByMonth', hash: 'ledgerMonth', range: 'ledgerPlace' },
]

/**
 * CDK's own way to add an index would let each Lambda with read access to the table read every index as well.
 */
const addSparseIndexes = (table: CfnTable): void => {
  const names = ['pk', 'sk', ...sparseIndexes.flatMap(({ hash, range }) => [hash, range])]
  table.attributeDefinitions = names.map(attributeName => ({
    attributeName,
    attributeType: AttributeType.STRING,
  }))
  table.globalSecondaryIndexes = sparseIndexes.map(({ indexName, hash, range }) => ({
    indexName,
    keySchema: [
      { attributeName: hash, keyType: 'HASH' },
      { attributeName: range, keyType: 'RANGE' },
    ],
    projection: { projectionType: 'ALL' },
  }))
}

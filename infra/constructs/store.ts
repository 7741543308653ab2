import { AttributeType, BillingMode, type CfnTable, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import { PrivateBucket } from './private-bucket.ts'

/** What is kept: the one table, the bucket for texts that outgrow an item, and the record of who touched a bucket. */
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

    addReceiptsByDay(this.table.node.defaultChild as CfnTable)

    this.accessLogs = new PrivateBucket(this, 'AccessLogs', {
      stage,
      versioned: false,
      lifecycleRules: [{ expiration: stage.accessLogs }],
    })

    this.texts = new PrivateBucket(this, 'Texts', {
      stage,
      accessLogs: this.accessLogs,
    })
  }
}

/**
 * The index of receipts by day, sparse: nothing else carries a `receiptDay`. It is for the desk and for operators, never on a licensee's
 * path. CDK's own way of adding it would let each Lambda that may read the table read every index as well.
 */
const addReceiptsByDay = (table: CfnTable): void => {
  table.attributeDefinitions = ['pk', 'sk', 'receiptDay', 'completedAt'].map(attributeName => ({
    attributeName,
    attributeType: AttributeType.STRING,
  }))
  table.globalSecondaryIndexes = [
    {
      indexName: 'ReceiptsByDay',
      keySchema: [
        { attributeName: 'receiptDay', keyType: 'HASH' },
        { attributeName: 'completedAt', keyType: 'RANGE' },
      ],
      projection: { projectionType: 'ALL' },
    },
  ]
}

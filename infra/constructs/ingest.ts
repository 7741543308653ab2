import { Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { IngestEnv } from '#functions/ingest/env.ts'
import type { Stage } from '../stages.ts'
import { HandlerFunction } from './handler-function.ts'
import { PrivateBucket } from './private-bucket.ts'
import { PrivateQueue } from './private-queue.ts'
import type { Store } from './store.ts'

/** Drops come in: bucket, queue, dead letters, and the Lambda that reads them. */
export class Ingest extends Construct {
  readonly drops: Bucket
  readonly queue: Queue
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, { stage, store }: { stage: Stage; store: Store }) {
    super(scope, id)
    const { account, region } = Stack.of(this)
    const timeout = Duration.seconds(60)

    this.deadLetters = new PrivateQueue(this, 'DeadLetters')
    this.queue = new PrivateQueue(this, 'Queue', {
      // The least that AWS advises for a Lambda's queue: room for every throttled retry before the message shows again.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      // A dead letter keeps the age it had here, so this queue must forget well before that one does.
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    })

    const bucketName = `wiredesk-${stage.name}-drops-${account}-${region}`
    this.drops = new PrivateBucket(this, 'Drops', {
      stage,
      // A name known beforehand lets the queue name the one bucket it listens to, which must be said before the bucket exists.
      bucketName,
      accessLogs: store.accessLogs,
    })
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': `arn:aws:s3:::${bucketName}` },
          StringEquals: { 'aws:SourceAccount': account },
        },
      }),
    )
    const bucket = this.drops.node.defaultChild as CfnBucket
    bucket.notificationConfiguration = {
      queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: this.queue.queueArn }],
    }
    bucket.node.addDependency(this.queue.node.findChild('Policy'))

    const lambda = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'ingest',
      description: 'Reads drops, normalizes them, commits them',
      // Parsing is bound by the processor, and 1769 MB is where Lambda gives a whole one.
      memorySize: 1769,
      timeout,
      environment: {
        TABLE: store.table.tableName,
        DROPS_BUCKET: this.drops.bucketName,
        TEXT_BUCKET: store.texts.bucketName,
      } satisfies Record<keyof IngestEnv, string>,
    })
    lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 10,
        reportBatchItemFailures: true,
        // Every writer contends for the next slot of the one change log: more of them only retry more.
        maxConcurrency: 10,
      }),
    )
    store.table.grant(lambda, 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query')
    lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: [this.drops.arnForObjects('*')],
      }),
    )
    lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [store.texts.arnForObjects('*')] }),
    )
  }
}

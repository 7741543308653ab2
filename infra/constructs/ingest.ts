import { Duration, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { IngestEnv } from '#functions/ingest/env.ts'
import type { Stage } from '../stages.ts'
import { committedPartitions } from './committed-partitions.ts'
import { DeadLetterQueue } from './dead-letter-queue.ts'
import { DropsBucket } from './drops-bucket.ts'
import { grantObjects } from './grant-objects.ts'
import { grantPartitions } from './grant-partitions.ts'
import { grantTexts } from './grant-texts.ts'
import { HandlerFunction } from './handler-function.ts'
import { PrivateQueue } from './private-queue.ts'
import type { Store } from './store.ts'

/**
 * More than all the calls of one drop at their slowest (test/faults/timeouts.test.ts); the part of a batch
 * that is cut off comes again.
 */
const timeout = Duration.seconds(90)

interface IngestProps {
  stage: Stage
  store: Store
  /** Woken when the log may have grown. */
  wakeUps: Queue
}

/** Drops come in: bucket, queue, dead letters, and the Lambda that reads them. */
export class Ingest extends Construct {
  readonly drops: DropsBucket
  readonly queue: Queue
  /** Of drops that waited so long that later ones go before them. */
  readonly backlog: Queue
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, { stage, store, wakeUps }: IngestProps) {
    super(scope, id)

    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters')
    const queueProps = {
      // The least AWS recommends for a Lambda's queue: room for throttled retries before a message becomes
      // visible again.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      // A dead letter keeps the age it had here, so this queue must expire messages well before the
      // dead-letter queue does.
      retentionPeriod: Duration.days(4),
      // After 15, 60 and 240 seconds (functions/chain/take-in-turn.ts), then after nine minutes each: an outage of half an hour makes
      // no dead letters.
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 8 },
    }
    this.queue = new PrivateQueue(this, 'Queue', queueProps)
    this.backlog = new PrivateQueue(this, 'Backlog', queueProps)
    this.drops = new DropsBucket(this, 'Drops', { stage, queue: this.queue, accessLogs: store.accessLogs })

    const lambda = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'ingest',
      description: 'Reads drops, normalizes them, commits them',
      // Reading copy is processor-bound, and Lambda provides a whole processor from 1769 MB.
      memorySize: 1769,
      timeout,
      // What a slow drop left no time for is sent again, and in a flood more than once.
      feedsItself: true,
      failuresGoTo: 'Its queue hands a message that failed eight times to the dead letters.',
      environment: {
        TABLE: store.table.tableName,
        TEXT_BUCKET: store.texts.bucketName,
        DROPS_QUEUE: this.queue.queueUrl,
        BACKLOG_QUEUE: this.backlog.queueUrl,
        WAKE_QUEUE: wakeUps.queueUrl,
      } satisfies Record<keyof IngestEnv, string>,
    })
    // All writers contend for the next slot of the one change log, so more of them would mostly retry
    // (docs/scale.md). Three append nearly as fast as five, and leave more to those that new drops need.
    for (const [queue, maxConcurrency] of [
      [this.queue, 5],
      [this.backlog, 3],
    ] as const)
      lambda.called.addEventSource(
        new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency }),
      )
    Validations.of(lambda).acknowledge({
      id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
      reason: 'A mapping from SQS takes no destination: the queue has its dead letters.',
    })

    store.table.grant(lambda, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query')
    // It parses what anybody sends, and may write nothing that opens or sells: no key, licensee, product, webhook or ledger.
    grantPartitions(lambda, store, {
      partitions: [...committedPartitions, 'C', 'C#*', 'COUNTS', 'D#*', 'H', 'O#*', 'W', 'X#*'],
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    })
    grantPartitions(lambda, store, { partitions: ['A#*', 'X#*'], actions: ['dynamodb:BatchWriteItem'] })
    // A case whose story came is removed from the open ones.
    grantPartitions(lambda, store, { partitions: ['C', 'E'], actions: ['dynamodb:DeleteItem'] })
    grantObjects(lambda, {
      bucket: this.drops,
      keys: '*',
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      reason: 'Editors choose the keys of their drops.',
    })
    // Without the right to list a bucket, a missing object is answered with 403, which cannot be told from a
    // failure.
    lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.drops.bucketArn] }),
    )
    wakeUps.grant(lambda, 'sqs:SendMessage')
    // Drops that a slow one left no time for are sent again, so that its slowness counts as no attempt at them; those that
    // waited for long are sent to the backlog.
    for (const queue of [this.queue, this.backlog]) queue.grant(lambda, 'sqs:SendMessage')
    // It reads back what a revision is compared with.
    grantTexts(lambda, store, 's3:GetObject')
    grantTexts(lambda, store, 's3:PutObject')
  }
}

import { Duration } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { DeskEnv } from '#functions/desk/env.ts'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import type { Stage } from '../stages.ts'
import type { RoutedApi } from './api/routed-api.ts'
import { committedPartitions } from './committed-partitions.ts'
import { failuresGoToCaller } from './failures-go-to-caller.ts'
import { grantIndex } from './grant-index.ts'
import { grantObjects } from './grant-objects.ts'
import { grantPartitions } from './grant-partitions.ts'
import { grantTexts } from './grant-texts.ts'
import { HandlerFunction } from './handler-function.ts'
import type { Ingest } from './ingest.ts'
import type { Push } from './push.ts'
import type { Release } from './release.ts'
import type { Store } from './store.ts'

interface DeskProps {
  stage: Stage
  store: Store
  ingest: Ingest
  api: RoutedApi
  /** Woken when the desk has made the log grow. */
  push: Push
  release: Release
}

/** Editors and operators manage drops and articles: the Lambda that answers their calls. */
export class Desk extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { stage, store, ingest: { drops, queue, backlog, deadLetters }, api, push, release }: DeskProps,
  ) {
    super(scope, id)

    const lambda = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'desk',
      description: 'Answers editors and operators',
      // It reads copy as ingest does, which is processor-bound; Lambda provides a whole processor from 1769
      // MB.
      memorySize: 1769,
      // Less than the 29 seconds after which API Gateway answers for it.
      timeout: Duration.seconds(28),
      failuresGoTo: failuresGoToCaller,
      environment: {
        TABLE: store.table.tableName,
        TEXT_BUCKET: store.texts.bucketName,
        DROPS_BUCKET: drops.bucketName,
        DROPS_QUEUE: queue.queueUrl,
        DROPS_QUEUE_NAME: queue.queueName,
        BACKLOG_QUEUE: backlog.queueUrl,
        BACKLOG_QUEUE_NAME: backlog.queueName,
        DEAD_LETTERS: deadLetters.queueUrl,
        RELEASE_DEAD_LETTERS: release.deadLetters.queueUrl,
        PUSH_DEAD_LETTERS: push.deadLetters.queueUrl,
        TAKEDOWN_MINUTES: String(stage.watch.takedownMinutes),
        WAKE_QUEUE: push.wakeUps.queueUrl,
        API_NAME: api.restApiName,
        PUSH_FUNCTION: push.lambda.functionName,
      } satisfies Record<keyof DeskEnv, string>,
    })
    store.table.grant(lambda, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query')
    // No key can make others (docs/decisions/0032-keys-of-people.md): of keys it may write only when one was last used.
    grantPartitions(lambda, store, {
      partitions: [...committedPartitions, 'C', 'C#*', 'COUNTS', 'P#@*', 'W', 'X#*'],
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    })
    grantPartitions(lambda, store, { partitions: ['C', 'E'], actions: ['dynamodb:DeleteItem'] })
    grantIndex(lambda, store, 'ReceiptsByDay')
    grantIndex(lambda, store, 'DeliveriesByMonth')
    grantTexts(lambda, store, 's3:GetObject', 's3:PutObject')
    grantObjects(lambda, {
      bucket: drops,
      keys: '*',
      // A form it signs can do only what it may do itself: put an object.
      actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
      reason: 'Editors choose the keys of their drops.',
    })
    // Without the right to list a bucket, a missing object is answered with 403, which cannot be told from a
    // failure.
    lambda.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [drops.bucketArn] }))
    queue.grant(lambda, 'sqs:GetQueueAttributes', 'sqs:SendMessage')
    backlog.grant(lambda, 'sqs:GetQueueAttributes')
    deadLetters.grant(lambda, 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage')
    for (const failed of [release.deadLetters, push.deadLetters])
      failed.grant(lambda, 'sqs:GetQueueAttributes')
    push.wakeUps.grant(lambda, 'sqs:SendMessage')
    // CloudWatch has no resources for this action: it is granted on all metrics or none. They are figures,
    // and no copy.
    lambda.addToRolePolicy(new PolicyStatement({ actions: ['cloudwatch:GetMetricData'], resources: ['*'] }))
    api.serve(deskRoutes, lambda)
  }
}

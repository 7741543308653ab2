import { Duration } from 'aws-cdk-lib'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { ReleaseEnv } from '#functions/release/env.ts'
import type { Stage } from '../stages.ts'
import { committedPartitions } from './committed-partitions.ts'
import { DeadLetterQueue } from './dead-letter-queue.ts'
import { EveryMinute } from './every-minute.ts'
import { grantPartitions } from './grant-partitions.ts'
import { grantTexts } from './grant-texts.ts'
import { HandlerFunction } from './handler-function.ts'
import type { Store } from './store.ts'

interface ReleaseProps {
  stage: Stage
  store: Store
  /** Woken when the log has grown. */
  wakeUps: Queue
}

/** Embargoes end: every minute, a Lambda appends the changes that are due. */
export class Release extends Construct {
  /** Runs of a minute that failed. */
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, { stage, store, wakeUps }: ReleaseProps) {
    super(scope, id)
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters')
    this.deadLetters = deadLetters

    const lambda = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'release',
      description: 'Ends embargoes whose instant has come',
      // It waits for the table and computes little.
      memorySize: 512,
      // It ends before the next run starts.
      timeout: Duration.seconds(55),
      ...(stage.releaseConcurrency && { reservedConcurrentExecutions: stage.releaseConcurrency }),
      // The next minute's run does whatever this one left: a retry would only run beside it.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      onFailure: new SqsDestination(deadLetters),
      failuresGoTo:
        'A failed run goes to the dead letters by the on-failure destination, which carries the error as well.',
      environment: {
        TABLE: store.table.tableName,
        TAKEDOWN_MINUTES: String(stage.watch.takedownMinutes),
        TEXT_BUCKET: store.texts.bucketName,
        WAKE_QUEUE: wakeUps.queueUrl,
      } satisfies Record<keyof ReleaseEnv, string>,
    })
    store.table.grant(lambda, 'dynamodb:GetItem', 'dynamodb:Query')
    grantPartitions(lambda, store, {
      partitions: committedPartitions,
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    })
    grantPartitions(lambda, store, { partitions: ['E', 'TO'], actions: ['dynamodb:DeleteItem'] })
    wakeUps.grant(lambda, 'sqs:SendMessage')
    // If a writer died, its large text may have to be stored with edits the desk has made since.
    grantTexts(lambda, store, 's3:GetObject', 's3:PutObject')

    new EveryMinute(this, 'Schedule', {
      description: 'Each minute: end the embargoes that are due',
      lambda,
      deadLetters,
    })
  }
}

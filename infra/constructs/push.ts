import { Duration, Validations } from 'aws-cdk-lib'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { PushEnv } from '#functions/push/env.ts'
import type { WakeEnv } from '#functions/wake/env.ts'
import type { Stage } from '../stages.ts'
import { DeadLetterQueue } from './dead-letter-queue.ts'
import { EveryMinute } from './every-minute.ts'
import { grantTexts } from './grant-texts.ts'
import { HandlerFunction } from './handler-function.ts'
import { PrivateQueue } from './private-queue.ts'
import type { Store } from './store.ts'

/** Under a minute: the next run looks for all that this one left. */
const wakeTimeout = Duration.seconds(55)
/** Over a run of 25 seconds, a call of 10 that began just before its end, and the calls to the table about it at their worst. */
const pushTimeout = Duration.seconds(90)

const noDestination = {
  id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
  reason: 'A mapping from SQS takes no destination: the queue has its dead letters.',
}

/** Webhooks are called: who finds those that are due, and who calls them, one order each. */
export class Push extends Construct {
  /** Takes a message from whoever made the log grow. */
  readonly wakeUps: Queue
  /** Calls the endpoints. */
  readonly lambda: HandlerFunction

  constructor(scope: Construct, id: string, { stage, store }: { stage: Stage; store: Store }) {
    super(scope, id)
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters')
    this.wakeUps = new PrivateQueue(this, 'WakeUps', {
      visibilityTimeout: Duration.seconds(6 * wakeTimeout.toSeconds()),
      // The minute's run does what one that came late was for.
      retentionPeriod: Duration.minutes(10),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 3 },
    })
    const orders = new PrivateQueue(this, 'Orders', {
      visibilityTimeout: Duration.seconds(6 * pushTimeout.toSeconds()),
      // An order that is lost is given again by the next minute's run.
      retentionPeriod: Duration.days(1),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 3 },
    })

    const wake = new HandlerFunction(this, 'Wake', {
      stage,
      lambda: 'wake',
      description: 'Finds the webhooks that have something to send',
      // It keeps the end of the log in memory, and computes little.
      memorySize: 512,
      timeout: wakeTimeout,
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      onFailure: new SqsDestination(deadLetters),
      failuresGoTo: 'A failed run goes to the dead letters, by its destination or by its queue.',
      environment: {
        TABLE: store.table.tableName,
        PUSH_QUEUE: orders.queueUrl,
      } satisfies Record<keyof WakeEnv, string>,
    })
    // What comes in while it runs is one batch, and one run.
    wake.called.addEventSource(new SqsEventSource(this.wakeUps, { batchSize: 10, maxConcurrency: 2 }))
    store.table.grant(wake, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query')
    orders.grant(wake, 'sqs:SendMessage')
    new EveryMinute(this, 'Schedule', {
      description: 'Each minute: find the webhooks that are due',
      lambda: wake,
      deadLetters,
    })

    const push = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'push',
      description: "Calls licensees' endpoints",
      memorySize: 1024,
      timeout: pushTimeout,
      failuresGoTo: 'Its queue hands an order that failed three times to the dead letters.',
      environment: {
        TABLE: store.table.tableName,
        TEXT_BUCKET: store.texts.bucketName,
        PUSH_QUEUE: orders.queueUrl,
      } satisfies Record<keyof PushEnv, string>,
    })
    push.called.addEventSource(new SqsEventSource(orders, { batchSize: 10, reportBatchItemFailures: true }))
    store.table.grant(
      push,
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    )
    grantTexts(push, store, 's3:GetObject')
    // It orders the rest of a long run, and the next attempt.
    orders.grant(push, 'sqs:SendMessage')
    this.lambda = push
    for (const lambda of [wake, push]) Validations.of(lambda).acknowledge(noDestination)
  }
}

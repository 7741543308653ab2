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
import { grantPartitions } from './grant-partitions.ts'
import { grantTexts } from './grant-texts.ts'
import { HandlerFunction } from './handler-function.ts'
import { PrivateQueue } from './private-queue.ts'
import type { Store } from './store.ts'

/** Less than a minute: the next run does all that this one left. */
const wakeTimeout = Duration.seconds(55)
/**
 * Longer than a run of 25 seconds, a call of 10 that began just before its end, and that call's table
 * accesses at their slowest.
 */
const pushTimeout = Duration.seconds(90)

const noDestination = {
  id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
  reason: 'A mapping from SQS takes no destination: the queue has its dead letters.',
}

interface PushProps {
  stage: Stage
  store: Store
}

/**
 * Webhooks are called: the Lambda that finds those that are due, and the one that calls them, with one order
 * each.
 */
export class Push extends Construct {
  /** Receives a message from whatever made the log grow. */
  readonly wakeUps: Queue
  /** Webhooks to be called, one message each. */
  readonly orders: Queue
  /** Runs of a minute that failed, and orders that failed at every attempt. */
  readonly deadLetters: Queue
  /** Calls the endpoints. */
  readonly lambda: HandlerFunction

  constructor(scope: Construct, id: string, { stage, store }: PushProps) {
    super(scope, id)
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters')
    this.deadLetters = deadLetters
    this.wakeUps = new PrivateQueue(this, 'WakeUps', {
      visibilityTimeout: Duration.seconds(6 * wakeTimeout.toSeconds()),
      // A late wake-up is pointless: the minute's run has done its work.
      retentionPeriod: Duration.minutes(10),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 3 },
    })
    this.orders = new PrivateQueue(this, 'Orders', {
      visibilityTimeout: Duration.seconds(6 * pushTimeout.toSeconds()),
      // A lost order is given again by the next minute's run.
      retentionPeriod: Duration.days(1),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 3 },
    })

    const queues = { orders: this.orders, deadLetters, wakeUps: this.wakeUps }
    const wake = addWake(this, { stage, store }, queues)
    this.lambda = addPush(this, { stage, store }, queues)
    for (const lambda of [wake, this.lambda]) Validations.of(lambda).acknowledge(noDestination)
  }
}

interface Queues {
  wakeUps: Queue
  /** Webhooks to be called, one message each. */
  orders: Queue
  deadLetters: Queue
}

/** The Lambda that finds what is due. */
const addWake = (
  scope: Push,
  { stage, store }: PushProps,
  { wakeUps, orders, deadLetters }: Queues,
): HandlerFunction => {
  const lambda = new HandlerFunction(scope, 'Wake', {
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
  // What arrives while it runs becomes one batch, and one run.
  lambda.called.addEventSource(new SqsEventSource(wakeUps, { batchSize: 10, maxConcurrency: 2 }))
  store.table.grant(lambda, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query')
  orders.grant(lambda, 'sqs:SendMessage')
  new EveryMinute(scope, 'Schedule', {
    description: 'Each minute: find the webhooks that are due',
    lambda,
    deadLetters,
  })
  return lambda
}

/** The Lambda that calls endpoints. */
const addPush = (scope: Push, { stage, store }: PushProps, { orders }: Queues): HandlerFunction => {
  const lambda = new HandlerFunction(scope, 'Function', {
    stage,
    lambda: 'push',
    description: "Calls licensees' endpoints",
    memorySize: 1024,
    timeout: pushTimeout,
    // It works off a long backlog run by run, each ordered by the one before.
    feedsItself: true,
    failuresGoTo: 'Its queue hands an order that failed three times to the dead letters.',
    environment: {
      TABLE: store.table.tableName,
      TEXT_BUCKET: store.texts.bucketName,
      PUSH_QUEUE: orders.queueUrl,
    } satisfies Record<keyof PushEnv, string>,
  })
  lambda.called.addEventSource(
    new SqsEventSource(orders, {
      batchSize: 10,
      reportBatchItemFailures: true,
      maxConcurrency: stage.pushConcurrency,
    }),
  )
  store.table.grant(lambda, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query')
  // It calls addresses that others choose, and may write nothing but webhooks with their attempts, the ledger and quotas.
  grantPartitions(lambda, store, {
    partitions: ['N', 'N#*', 'P#*', 'Q#*', 'T#*'],
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
  })
  grantTexts(lambda, store, 's3:GetObject')
  // It orders the rest of a long run, and the next attempt.
  orders.grant(lambda, 'sqs:SendMessage')
  return lambda
}

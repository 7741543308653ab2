import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Delivery } from './constructs/delivery.ts'
import { Desk } from './constructs/desk.ts'
import { Ingest } from './constructs/ingest.ts'
import { Pages } from './constructs/pages.ts'
import { Push } from './constructs/push.ts'
import { Release } from './constructs/release.ts'
import { Rollout } from './constructs/rollout.ts'
import { Store } from './constructs/store.ts'
import { Watch } from './constructs/watch/watch.ts'
import type { Pace, Stage } from './stages.ts'

/**
 * The whole system: drops come in, articles are stored, embargoes end, licensees fetch or are called, and the
 * desk oversees it all.
 */
export class SyndicationStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, pace = 'as-staged', ...props }: StackProps & { stage: Stage; pace?: Pace },
  ) {
    super(scope, id, {
      ...props,
      description: 'Wiredesk: wire copy in, licensed copy out',
      terminationProtection: stage.data.deletionProtection,
    })

    const store = new Store(this, 'Store', { stage })
    const push = new Push(this, 'Push', { stage, store })
    const { wakeUps } = push
    const ingest = new Ingest(this, 'Ingest', { stage, store, wakeUps })
    const release = new Release(this, 'Release', { stage, store, wakeUps })
    const delivery = new Delivery(this, 'Delivery', { stage, store, wakeUps })
    new Desk(this, 'Desk', { stage, store, ingest, api: delivery.api, push, release })
    new Pages(this, 'Pages', { stage, drops: ingest.drops, api: delivery.api })

    // Last, since it monitors all Lambdas and dead letters there are.
    const { alarms } = new Watch(this, 'Watch', {
      stage,
      store,
      drops: [ingest.queue, ingest.backlog],
      orders: push.orders,
      api: delivery.api,
    })
    if (stage.rollout) new Rollout(this, 'Rollout', { alarms, pace })

    new CfnOutput(this, 'ApiUrl', { value: delivery.api.address, description: 'Where licensees fetch' })
    new CfnOutput(this, 'DropsBucketName', {
      value: ingest.drops.bucketName,
      description: 'Where editors drop',
    })
    new CfnOutput(this, 'TextsBucketName', {
      value: store.texts.bucketName,
      description: 'Where texts are that outgrew the table',
    })
    new CfnOutput(this, 'WakeQueueUrl', {
      value: wakeUps.queueUrl,
      description: 'Where webhooks are woken',
    })
    new CfnOutput(this, 'DropsQueueUrl', {
      value: ingest.queue.queueUrl,
      description: 'Where drops wait to be read',
    })
    new CfnOutput(this, 'BacklogQueueUrl', {
      value: ingest.backlog.queueUrl,
      description: 'Where drops wait that were set aside for later ones',
    })
    new CfnOutput(this, 'DeadLettersUrl', {
      value: ingest.deadLetters.queueUrl,
      description: 'Where drops are that could not be read',
    })
    new CfnOutput(this, 'ReleaseDeadLettersUrl', {
      value: release.deadLetters.queueUrl,
      description: 'Where runs of release are that failed',
    })
    new CfnOutput(this, 'PushDeadLettersUrl', {
      value: push.deadLetters.queueUrl,
      description: 'Where runs of wake and orders of push are that failed',
    })
    new CfnOutput(this, 'TakedownMinutes', {
      value: String(stage.watch.takedownMinutes),
      description: 'How many minutes licensees have to acknowledge a kill',
    })
    new CfnOutput(this, 'DropsQueueName', {
      value: ingest.queue.queueName,
      description: 'How CloudWatch names the queue of drops',
    })
    new CfnOutput(this, 'BacklogQueueName', {
      value: ingest.backlog.queueName,
      description: 'How CloudWatch names the queue of drops that were set aside',
    })
    new CfnOutput(this, 'ApiName', {
      value: delivery.api.restApiName,
      description: 'How CloudWatch names the API',
    })
    new CfnOutput(this, 'PushFunctionName', {
      value: push.lambda.functionName,
      description: 'How CloudWatch names the Lambda that sends to webhooks',
    })
    new CfnOutput(this, 'TableName', { value: store.table.tableName, description: 'The one table' })
  }
}

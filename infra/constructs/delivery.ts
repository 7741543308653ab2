import { Duration } from 'aws-cdk-lib'
import { IdentitySource, RequestAuthorizer } from 'aws-cdk-lib/aws-apigateway'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { ApiEnv } from '#functions/api/env.ts'
import type { AuthorizeEnv } from '#functions/authorize/env.ts'
import { routes } from '#schemas/routes/routes.ts'
import type { Stage } from '../stages.ts'
import { RoutedApi } from './api/routed-api.ts'
import { failuresGoToCaller } from './failures-go-to-caller.ts'
import { grantIndex } from './grant-index.ts'
import { grantPartitions } from './grant-partitions.ts'
import { grantTexts } from './grant-texts.ts'
import { HandlerFunction } from './handler-function.ts'
import type { Store } from './store.ts'

interface DeliveryProps {
  stage: Stage
  store: Store
  /** Woken when a webhook may have something to send. */
  wakeUps: Queue
}

/** Licensees fetch: the API, the Lambda that checks their keys, and the Lambda that answers them. */
export class Delivery extends Construct {
  readonly api: RoutedApi

  constructor(scope: Construct, id: string, { stage, store, wakeUps }: DeliveryProps) {
    super(scope, id)

    const authorize = new HandlerFunction(this, 'Authorize', {
      stage,
      lambda: 'authorize',
      description: 'Finds whose access key it is',
      // It makes one read; memory buys the processor time that shortens a cold start.
      memorySize: 512,
      // The table is given up on after two attempts of 1.5 seconds.
      timeout: Duration.seconds(10),
      failuresGoTo: failuresGoToCaller,
      environment: { TABLE: store.table.tableName } satisfies Record<keyof AuthorizeEnv, string>,
    })
    // Everybody's calls come here first, and it needs no copy.
    grantPartitions(authorize, store, { partitions: ['K#*'], actions: ['dynamodb:GetItem'] })

    const lambda = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'api',
      description: 'Serves the feed and the articles',
      // A page of 200 changes takes milliseconds; memory buys the processor time that shortens a cold start.
      memorySize: 1024,
      // Less than the 29 seconds after which API Gateway answers for it, and more than all of its calls at
      // their slowest.
      timeout: Duration.seconds(28),
      failuresGoTo: failuresGoToCaller,
      environment: {
        TABLE: store.table.tableName,
        TEXT_BUCKET: store.texts.bucketName,
        WAKE_QUEUE: wakeUps.queueUrl,
      } satisfies Record<keyof ApiEnv, string>,
    })
    store.table.grant(lambda, 'dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query')
    // It records deliveries, acknowledgements, calls and quotas, exchanges keys, and stores webhooks until they are deleted.
    // It may write no article, change or order of the desk.
    grantPartitions(lambda, store, {
      partitions: ['COUNTS', 'K#*', 'N', 'P#*', 'Q#*', 'T#*'],
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    })
    grantPartitions(lambda, store, { partitions: ['N'], actions: ['dynamodb:DeleteItem'] })
    grantIndex(lambda, store, 'DeliveriesByMonth')
    grantTexts(lambda, store, 's3:GetObject')
    wakeUps.grant(lambda, 'sqs:SendMessage')

    const authorizer = new RequestAuthorizer(this, 'Authorizer', {
      handler: authorize.called,
      identitySources: [IdentitySource.header('x-api-key')],
      // A revoked key is refused after a minute at most.
      resultsCacheTtl: Duration.seconds(60),
    })
    this.api = new RoutedApi(this, 'Api', { stage, authorizer })
    this.api.serve(routes, lambda)
  }
}

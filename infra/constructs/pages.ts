import { Duration, Stack } from 'aws-cdk-lib'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { PagesEnv } from '#functions/pages/env.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import type { Stage } from '../stages.ts'
import type { RoutedApi } from './api/routed-api.ts'
import { failuresGoToCaller } from './failures-go-to-caller.ts'
import { HandlerFunction } from './handler-function.ts'

interface PagesProps {
  stage: Stage
  drops: Bucket
  api: RoutedApi
}

/**
 * The web app for editors, licensees and operators: a Lambda that holds its files and has no other rights.
 */
export class Pages extends Construct {
  constructor(scope: Construct, id: string, { stage, drops, api }: PagesProps) {
    super(scope, id)
    const { region, urlSuffix } = Stack.of(this)
    const lambda = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'pages',
      description: 'Serves the web app',
      // It serves files from memory.
      memorySize: 512,
      timeout: Duration.seconds(10),
      failuresGoTo: failuresGoToCaller,
      // A page names its scripts by their digests.
      answersBelongTogether: true,
      environment: {
        UPLOAD_ORIGIN: `https://${drops.bucketName}.s3.${region}.${urlSuffix}`,
      } satisfies Record<Exclude<keyof PagesEnv, 'AWS_ENDPOINT_URL_S3' | 'LAMBDA_TASK_ROOT'>, string>,
    })
    api.serve(pageRoutes, lambda)
  }
}

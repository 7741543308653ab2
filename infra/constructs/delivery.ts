import { Duration, Size } from 'aws-cdk-lib'
import {
  AccessLogField,
  AccessLogFormat,
  AuthorizationType,
  type CfnRestApi,
  EndpointType,
  IdentitySource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RequestAuthorizer,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { ApiEnv } from '#functions/api/env.ts'
import type { AuthorizeEnv } from '#functions/authorize/env.ts'
import { type Route, routes } from '#schemas/routes.ts'
import type { Stage } from '../stages.ts'
import { HandlerFunction } from './handler-function.ts'
import type { Store } from './store.ts'

export class Delivery extends Construct {
  readonly api: RestApi

  constructor(scope: Construct, id: string, { stage, store }: { stage: Stage; store: Store }) {
    super(scope, id)

    const authorize = new HandlerFunction(this, 'Authorize', {
      stage,
      lambda: 'authorize',
      description: 'Finds whose key it is',
      memorySize: 512,
      timeout: Duration.seconds(5),
      environment: { TABLE: store.table.tableName } satisfies Record<keyof AuthorizeEnv, string>,
    })
    store.table.grant(authorize, 'dynamodb:GetItem')

    const serve = new HandlerFunction(this, 'Function', {
      stage,
      lambda: 'api',
      description: 'Serves feed and articles',
      memorySize: 1024,
      timeout: Duration.seconds(10),
      environment: {
        TABLE: store.table.tableName,
        TEXT_BUCKET: store.texts.bucketName,
      } satisfies Record<keyof ApiEnv, string>,
    })
    store.table.grant(serve, 'dynamodb:GetItem', 'dynamodb:Query')
    serve.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [store.texts.arnForObjects('*')] }),
    )

    const accessLogs = new LogGroup(this, 'AccessLogs', stage.logs)
    this.api = new RestApi(this, 'Api', {
      restApiName: `wiredesk-${stage.name}`,
      endpointTypes: [EndpointType.REGIONAL],
      minCompressionSize: Size.kibibytes(1),
      cloudWatchRole: true,
      deployOptions: {
        stageName: stage.name,
        tracingEnabled: true,
        loggingLevel: MethodLoggingLevel.ERROR,
        throttlingRateLimit: stage.throttle.rate,
        throttlingBurstLimit: stage.throttle.burst,
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat: AccessLogFormat.custom(
          JSON.stringify({ requestId: AccessLogField.contextRequestId() }),
        ),
      },
    })
    const restApi = this.api.node.defaultChild as CfnRestApi
    restApi.securityPolicy = 'SecurityPolicy_TLS13_1_2_PQ_2025_09'
    restApi.endpointAccessMode = 'STRICT'

    const authorizer = new RequestAuthorizer(this, 'Authorizer', {
      handler: authorize,
      identitySources: [IdentitySource.header('x-api-key')],
      resultsCacheTtl: Duration.seconds(60),
    })
    const integration = new LambdaIntegration(serve, { scopePermissionToMethod: false })
    for (const [operationName, route] of Object.entries<Route>(routes)) {
      this.api.root.resourceForPath(route.path).addMethod(route.method, integration, {
        operationName,
        authorizer,
        authorizationType: AuthorizationType.CUSTOM,
      })
    }
  }
}

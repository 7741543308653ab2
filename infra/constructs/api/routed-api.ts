import { CfnOutput, Size, Stack, Validations } from 'aws-cdk-lib'
import {
  AuthorizationType,
  type CfnDomainName,
  type CfnRestApi,
  EndpointType,
  type IAuthorizer,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  type MethodOptions,
  type RequestValidator,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Stage } from '#infra/stages.ts'
import type { Route } from '#schemas/routes/route.ts'
import type { HandlerFunction } from '../handler-function.ts'
import { accessLogFormat } from './access-log-format.ts'
import { addProblemResponses } from './add-problem-responses.ts'
import { Firewall } from './firewall.ts'

const securityPolicy = 'SecurityPolicy_TLS13_1_2_PQ_2025_09'

interface RoutedApiProps {
  stage: Stage
  authorizer: IAuthorizer
}

/**
 * The REST API that licensees, the desk and the pages call: a method for each route that a Lambda serves, and
 * none besides.
 */
export class RoutedApi extends RestApi {
  /** A line for each call. */
  readonly accessLog: LogGroup
  readonly #authorizer: IAuthorizer
  readonly #requestValidator: RequestValidator

  constructor(scope: Construct, id: string, { stage, authorizer }: RoutedApiProps) {
    const accessLog = new LogGroup(scope, `${id}AccessLogs`, stage.logs)
    super(scope, id, {
      restApiName: `wiredesk-${stage.name}`,
      // With a custom domain, the API must not be reachable around it.
      ...(stage.domain && { disableExecuteApiEndpoint: true }),
      endpointTypes: [EndpointType.REGIONAL],
      // Below a kilobyte gzip saves less than it costs.
      minCompressionSize: Size.kibibytes(1),
      cloudWatchRole: true,
      // The role belongs to the account and region: if it is removed with one stage, another there must name
      // its own again (docs/deploy.md).
      cloudWatchRoleRemovalPolicy: stage.logs.removalPolicy,
      deployOptions: {
        stageName: stage.name,
        tracingEnabled: true,
        // Errors but no bodies: copy and keys must not be logged.
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        throttlingRateLimit: stage.throttle.rate,
        throttlingBurstLimit: stage.throttle.burst,
        accessLogDestination: new LogGroupLogDestination(accessLog),
        accessLogFormat,
      },
    })
    this.accessLog = accessLog
    const resource = this.node.defaultChild as CfnRestApi
    resource.securityPolicy = securityPolicy
    resource.endpointAccessMode = 'STRICT'
    this.#ownExecutionLogs(stage)
    // CDK's own output of the URL; the stack has one whose name the CLI reads.
    this.node.tryRemoveChild('Endpoint')

    addProblemResponses(this)
    this.#authorizer = authorizer
    this.#requestValidator = this.addRequestValidator('Validator', {
      validateRequestBody: true,
      validateRequestParameters: true,
    })
    if (stage.firewall) new Firewall(this, 'Firewall', { stage, limits: stage.firewall, api: this })
    else explainOpenDoor(this)
    if (stage.domain) this.#answerAt(stage.domain)
    explainFindings(this)
  }

  #answerAt({ name, certificateArn }: NonNullable<Stage['domain']>): void {
    const domain = this.addDomainName('Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      endpointType: EndpointType.REGIONAL,
    })
    const resource = domain.node.defaultChild as CfnDomainName
    resource.securityPolicy = securityPolicy
    resource.endpointAccessMode = 'STRICT'
    new CfnOutput(Stack.of(this), 'DomainTarget', {
      value: domain.domainNameAliasDomainName,
      description: `What ${name} must be an alias of, in its DNS`,
    })
  }

  /**
   * Otherwise API Gateway would create the log group itself, and nothing would expire its content or remove
   * it.
   */
  #ownExecutionLogs({ name, logs }: Stage): void {
    const group = new LogGroup(this, 'ExecutionLogs', {
      ...logs,
      logGroupName: `API-Gateway-Execution-Logs_${this.restApiId}/${name}`,
    })
    this.deploymentStage.node.addDependency(group)
  }

  /** The URL of the API, with a trailing slash. */
  get address(): string {
    return this.domainName ? `https://${this.domainName.domainName}/` : this.url
  }

  /**
   * Makes a Lambda answer these routes: each `GET` for `HEAD` too, and every other method of their paths, to
   * tell which are allowed.
   */
  serve(routes: Readonly<Record<string, Route>>, lambda: HandlerFunction): void {
    // One permission for the whole API: one per route would exceed the 20 KB of a Lambda's policy.
    const integration = new LambdaIntegration(lambda.called, { scopePermissionToMethod: false })
    for (const [operationName, route] of Object.entries(routes)) {
      const isPublic = route.scopes.length === 0
      const resource = this.root.resourceForPath(route.path)
      const options: MethodOptions = {
        ...(isPublic
          ? { authorizationType: AuthorizationType.NONE }
          : { authorizer: this.#authorizer, authorizationType: AuthorizationType.CUSTOM }),
        requestValidator: this.#requestValidator,
        requestParameters: requiredParameters(route.path),
      }
      const methods = [resource.addMethod(route.method, integration, { ...options, operationName })]
      if (route.method === 'GET') methods.push(resource.addMethod('HEAD', integration, options))
      if (isPublic) for (const method of methods) Validations.of(method).acknowledge(...openToAll)
    }
    const paths = new Set(Object.values(routes).map(({ path }) => path))
    for (const path of paths) {
      const method = this.root.resourceForPath(path).addMethod('ANY', integration, {
        authorizationType: AuthorizationType.NONE,
      })
      Validations.of(method).acknowledge(...tellsMethods)
    }
  }
}

/**
 * The placeholders of a path, as API Gateway names them: `/v1/articles/{id}` requires
 * `method.request.path.id`.
 */
const requiredParameters = (path: string): Record<string, boolean> =>
  Object.fromEntries(
    Array.from(path.matchAll(/\{(\w+)\+?\}/g), ([, name]) => [`method.request.path.${name}`, true]),
  )

const openFor = (reason: string) => [
  { id: 'AwsSolutions::AwsSolutions-APIG4', reason },
  { id: 'AwsSolutions::AwsSolutions-COG4', reason },
]
const openToAll = openFor('It gives out what is the same for all and holds no copy: pages and documents.')
const tellsMethods = openFor('It says which methods an address takes, as /openapi.json does, and no more.')

const explainOpenDoor = (api: RestApi): void =>
  Validations.of(api).acknowledge({
    id: 'AwsSolutions::AwsSolutions-APIG3',
    reason:
      'No call is served without a key and all are throttled; a web ACL, for a fee a month, is for prod.',
  })

const explainFindings = (api: RestApi): void =>
  Validations.of(api).acknowledge(
    {
      id: 'AwsSolutions::AwsSolutions-COG4',
      reason:
        'Licensees are machines with an access key, which the request authorizer looks up; there are no users.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
      reason:
        'The policy that AWS keeps for the one role by which API Gateway writes the logs of an account.',
    },
  )

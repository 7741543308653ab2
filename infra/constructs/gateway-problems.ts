import { ResponseType } from 'aws-cdk-lib/aws-apigateway'
import type { ProblemName } from '#schemas/problem-types.ts'

/** A problem that API Gateway itself answers with, before or after the Lambda. */
export interface GatewayProblem {
  name: ProblemName
  responses: readonly ResponseType[]
  detail: string
  headers?: Readonly<Record<string, string>>
}

/** Every response that API Gateway makes by itself, as the problem it is to the caller. */
export const gatewayProblems: readonly GatewayProblem[] = [
  {
    name: 'bad-request',
    responses: [ResponseType.BAD_REQUEST_BODY, ResponseType.BAD_REQUEST_PARAMETERS, ResponseType.DEFAULT_4XX],
    detail: 'The request is not formed as this call asks.',
  },
  {
    name: 'unauthorized',
    responses: [ResponseType.UNAUTHORIZED],
    detail: 'Send a valid access key in the x-api-key header.',
    headers: { 'WWW-Authenticate': 'ApiKey realm="wiredesk"' },
  },
  {
    name: 'forbidden',
    responses: [ResponseType.ACCESS_DENIED, ResponseType.INVALID_API_KEY, ResponseType.WAF_FILTERED],
    detail: 'This access key opens nothing now. Ask whoever gave it to you for another.',
  },
  {
    name: 'not-found',
    // No route takes AWS signatures: whoever is refused for want of a good one asked for a route that is not there.
    responses: [
      ResponseType.MISSING_AUTHENTICATION_TOKEN,
      ResponseType.INVALID_SIGNATURE,
      ResponseType.EXPIRED_TOKEN,
      ResponseType.RESOURCE_NOT_FOUND,
    ],
    detail: 'No call of this API has this method and path.',
  },
  {
    name: 'content-too-large',
    responses: [ResponseType.REQUEST_TOO_LARGE],
    detail: 'A request holds at most 10 MB.',
  },
  {
    name: 'unsupported-media-type',
    responses: [ResponseType.UNSUPPORTED_MEDIA_TYPE],
    detail: 'This call takes no body of this media type.',
  },
  {
    name: 'too-many-requests',
    responses: [ResponseType.THROTTLED, ResponseType.QUOTA_EXCEEDED],
    detail: 'Wait a second, then ask again.',
    headers: { 'Retry-After': '1' },
  },
  {
    name: 'internal-error',
    responses: [
      ResponseType.API_CONFIGURATION_ERROR,
      ResponseType.AUTHORIZER_CONFIGURATION_ERROR,
      ResponseType.AUTHORIZER_FAILURE,
      ResponseType.DEFAULT_5XX,
    ],
    detail: 'Try again shortly. If it lasts, tell us the value of the x-amzn-requestid header.',
  },
  {
    name: 'unavailable',
    responses: [ResponseType.INTEGRATION_FAILURE, ResponseType.INTEGRATION_TIMEOUT],
    detail: 'Try again shortly. If it lasts, tell us the value of the x-amzn-requestid header.',
    headers: { 'Retry-After': '5' },
  },
]

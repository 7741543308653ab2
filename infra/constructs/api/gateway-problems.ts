import { ResponseType } from 'aws-cdk-lib/aws-apigateway'

/** A problem that API Gateway itself answers with, before or after the Lambda. */
export interface GatewayProblem {
  responses: readonly ResponseType[]
  status: number
  /** The reason phrase of the status, which RFC 9457 requires for the type `about:blank`. */
  title: string
  detail: string
  headers?: Readonly<Record<string, string>>
}

/** Every response API Gateway makes by itself, as the problem it means to the caller. */
export const gatewayProblems: readonly GatewayProblem[] = [
  {
    status: 400,
    title: 'Bad Request',
    responses: [ResponseType.BAD_REQUEST_BODY, ResponseType.BAD_REQUEST_PARAMETERS, ResponseType.DEFAULT_4XX],
    detail: 'The request is not valid for this call.',
  },
  {
    status: 401,
    title: 'Unauthorized',
    responses: [ResponseType.UNAUTHORIZED],
    detail: 'Send a valid access key in the x-api-key header.',
    headers: { 'WWW-Authenticate': 'ApiKey realm="wiredesk"' },
  },
  {
    status: 403,
    title: 'Forbidden',
    responses: [ResponseType.ACCESS_DENIED, ResponseType.INVALID_API_KEY],
    detail: 'This access key gives no access. Ask whoever issued it for a new one.',
  },
  {
    status: 403,
    title: 'Forbidden',
    responses: [ResponseType.WAF_FILTERED],
    detail:
      'The firewall turned this request away, whatever its access key: your address calls too often or is known as hostile, or the URL or a header reads like an attack. Call less often and try again in five minutes. If the problem persists, tell us when you called, and from which address.',
  },
  {
    status: 404,
    title: 'Not Found',
    // No route accepts AWS signatures: a caller refused for lack of a valid one asked for a route that does
    // not exist.
    responses: [
      ResponseType.MISSING_AUTHENTICATION_TOKEN,
      ResponseType.INVALID_SIGNATURE,
      ResponseType.EXPIRED_TOKEN,
      ResponseType.RESOURCE_NOT_FOUND,
    ],
    detail: 'This API has no call at this path.',
  },
  {
    status: 413,
    title: 'Content Too Large',
    responses: [ResponseType.REQUEST_TOO_LARGE],
    detail:
      'A request can have at most 6 MB, of which quotes and line breaks in a text take more. Larger copy can be dropped.',
  },
  {
    status: 415,
    title: 'Unsupported Media Type',
    responses: [ResponseType.UNSUPPORTED_MEDIA_TYPE],
    detail: 'This call does not accept a body of this media type.',
  },
  {
    status: 429,
    title: 'Too Many Requests',
    responses: [ResponseType.THROTTLED, ResponseType.QUOTA_EXCEEDED],
    detail: 'Wait a second, then try again.',
    headers: { 'Retry-After': '1' },
  },
  {
    status: 500,
    title: 'Internal Server Error',
    responses: [
      ResponseType.API_CONFIGURATION_ERROR,
      ResponseType.AUTHORIZER_CONFIGURATION_ERROR,
      ResponseType.AUTHORIZER_FAILURE,
      ResponseType.DEFAULT_5XX,
    ],
    detail: 'Try again shortly. If the problem persists, tell us the value of the x-amzn-requestid header.',
  },
  {
    status: 503,
    title: 'Service Unavailable',
    responses: [ResponseType.INTEGRATION_FAILURE, ResponseType.INTEGRATION_TIMEOUT],
    detail: 'Try again shortly. If the problem persists, tell us the value of the x-amzn-requestid header.',
    headers: { 'Retry-After': '5' },
  },
]

/**
 * Answers API Gateway gives by itself, with the status and message it uses if the template does not define
 * them (docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html).
 */
const defaults = {
  ACCESS_DENIED: { status: 403, message: 'User is not authorized to access this resource' },
  AUTHORIZER_FAILURE: { status: 500, message: 'Internal server error' },
  INTEGRATION_FAILURE: { status: 504, message: 'Internal server error' },
  INTEGRATION_TIMEOUT: { status: 504, message: 'Endpoint request timed out' },
  MISSING_AUTHENTICATION_TOKEN: { status: 403, message: 'Missing Authentication Token' },
  REQUEST_TOO_LARGE: { status: 413, message: 'Request Too Long' },
  // No type of its own: AWS refuses a host that names none of its APIs before it asks any of them.
  UNKNOWN_HOST: { status: 403, message: 'The local stack answers as localhost or 127.0.0.1 only' },
  UNAUTHORIZED: { status: 401, message: 'Unauthorized' },
  // This is not a type of its own: a function that fails or returns a malformed answer gives 502, under
  // DEFAULT_5XX.
  DEFAULT_5XX: { status: 502, message: 'Internal server error' },
} as const

export type GatewayErrorType = keyof typeof defaults

/** The gateway's own answer to a request, instead of the function's. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  readonly type: GatewayErrorType
  readonly status: number

  constructor(type: GatewayErrorType, options?: ErrorOptions) {
    super(defaults[type].message, options)
    this.type = type
    this.status = defaults[type].status
  }
}

import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'

type Chain = MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult>

const DATA_ONLY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const guard: Chain['after'] = ({ response }) => {
  if (response) response.headers = { 'Content-Security-Policy': DATA_ONLY, ...response.headers }
}

/**
 * Gives each answer that brings no content security policy of its own the one of data, which may load, run and
 * frame nothing: a description of the API, an asset, a problem.
 */
export const dataPolicy = (): Chain => ({ after: guard, onError: guard })

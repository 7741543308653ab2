import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import { type GatewayProblem, gatewayProblems } from './gateway-problems.ts'

const headers = {
  'Content-Type': 'application/problem+json',
  'Cache-Control': 'no-store',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
}

/** Makes the API answer with RFC 9457 problem documents even when it answers by itself, without a Lambda. */
export const addProblemResponses = (api: RestApi): void => {
  for (const problem of gatewayProblems) {
    for (const type of problem.responses) {
      api.addGatewayResponse(`Problem-${type.responseType}`, {
        type,
        statusCode: String(problem.status),
        responseHeaders: asConstants({ ...headers, ...problem.headers }),
        templates: { 'application/json': JSON.stringify(document(problem)) },
      })
    }
  }
}

/** Nothing is known here beyond the status, hence `about:blank` (RFC 9457, section 4.2.1). */
const document = ({ title, status, detail }: GatewayProblem) => ({
  type: 'about:blank',
  title,
  status,
  detail,
})

/** API Gateway reads a header's value as an expression, in which constants are in single quotes. */
const asConstants = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `'${value}'`]))

import type { APIGatewayProxyEvent } from 'aws-lambda'
import { findHeader } from './find-header.ts'

/**
 * Every value of `If-None-Match`, joined as RFC 9110, section 5.3 allows; undefined if the caller sent none.
 */
export const ifNoneMatch = ({ multiValueHeaders, headers }: APIGatewayProxyEvent): string | undefined =>
  findHeader(multiValueHeaders, 'if-none-match')?.join(', ') ?? findHeader(headers, 'if-none-match')

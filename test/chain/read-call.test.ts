import { expect, test } from 'vitest'
import { readCall } from '#chain/read-call.ts'
import { articleEvent, feedEvent } from '#test/functions/api/gateway-event.ts'

const event = feedEvent()

test('the base URL is host and stage, as the caller sees them', () => {
  expect(readCall(event).base).toBe('https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod')
})

test('behind a custom domain, the base URL has the base path mapping instead of the stage', () => {
  const mapped = feedEvent({ path: '/wire/v1/feed', headers: { Host: 'api.example.com' } })
  mapped.requestContext.path = '/wire/v1/feed'
  expect(readCall(mapped).base).toBe('https://api.example.com/wire')
  mapped.requestContext.path = '/v1/feed'
  expect(readCall(mapped).base).toBe('https://api.example.com')
})

test('a trailing slash in the path does not change the base URL', () => {
  const slashed = feedEvent()
  slashed.requestContext.path = '/prod/v1/feed/'
  expect(readCall(slashed).base).toBe(readCall(event).base)
  for (const path of ['/prod', '/prod/']) {
    slashed.requestContext.path = path
    expect(readCall({ ...slashed, resource: '/' }).base).toBe(readCall(event).base)
  }
})

test('a path shorter than its route gives the host as the base URL', () => {
  const short = feedEvent()
  short.requestContext.path = '/feed'
  expect(readCall(short).base).toBe('https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com')
})

test('the base URL is http when the call came without TLS', () => {
  const local = feedEvent({ headers: { Host: 'localhost:8787', 'X-Forwarded-Proto': 'http' } })
  expect(readCall(local).base).toBe('http://localhost:8787/prod')
})

test('path parameters are decoded, and kept as they came when they cannot be', () => {
  expect(readCall(articleEvent('urn:a/ü')).pathParameters).toEqual({ id: 'urn:a/ü' })
  const broken = { ...articleEvent('a'), pathParameters: { id: '%E0%A4%A' } }
  expect(readCall(broken).pathParameters).toEqual({ id: '%E0%A4%A' })
})

test('the path is percent-encoded once', () => {
  expect(readCall(articleEvent('urn:a/ü')).path).toBe('/v1/articles/urn%3Aa%2F%C3%BC')
  expect(readCall({ ...articleEvent('a'), path: '/v1/articles/a ü' }).path).toBe('/v1/articles/a%20%C3%BC')
})

test('every value of a query parameter is kept, and a call without a query has none', () => {
  expect(readCall(feedEvent({ query: 'limit=1&limit=2&after=' })).query).toEqual({
    limit: ['1', '2'],
    after: [''],
  })
  expect(readCall(event).query).toEqual({})
})

test('the Accept header is given as it came, and is undefined when it is missing', () => {
  expect(readCall(feedEvent({ headers: { accept: 'text/html;q=0.5' } })).accept).toBe('text/html;q=0.5')
  expect(readCall({ ...event, headers: {} }).accept).toBeUndefined()
})

test('a body is decoded from base64 when it came so, and an empty one is undefined', () => {
  expect(readCall({ ...event, body: '{"ü":1}' }).body).toBe('{"ü":1}')
  const packed = Buffer.from('{"ü":1}').toString('base64')
  expect(readCall({ ...event, body: packed, isBase64Encoded: true }).body).toBe('{"ü":1}')
  expect(readCall({ ...event, body: '' }).body).toBeUndefined()
})

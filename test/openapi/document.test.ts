import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { gatewayProblems } from '#infra/constructs/api/gateway-problems.ts'
import { describeApi } from '#infra/openapi/describe-api.ts'
import { ShownKind } from '#schemas/change.ts'
import { problemTypes } from '#schemas/problem-types.ts'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import { routes } from '#schemas/routes/routes.ts'
import { apiDocument, documentedOperations } from './api-document.ts'
import { clientFile, examplesFile } from './files.ts'
import { findUndocumented } from './find-undocumented.ts'
import { makeExamples } from './make-examples.ts'
import { openApi } from './open-api.ts'
import { writeClient } from './write-client.ts'

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate({ ...structuredClone(apiDocument) })).toEqual({ valid: true })
  })

  test('would be found invalid when it is wrong', async () => {
    const wrong = { ...structuredClone(apiDocument), paths: { 'no-slash': { get: { responses: 1 } } } }
    expect(await new Validator().validate(wrong)).toMatchObject({ valid: false })
  })

  test('describes every route, and no others', () => {
    const told = documentedOperations.map(({ method, path, operation }) => [
      operation.operationId,
      method,
      path,
    ])
    const made = Object.entries({ ...routes, ...deskRoutes, ...pageRoutes }).map(
      ([name, { method, path }]) => [name, method, path],
    )
    expect(told.sort()).toEqual(made.sort())
  })

  test('describes the errors that API Gateway answers by itself', () => {
    const statuses = gatewayProblems.map(({ status }) => status)
    const create = apiDocument.paths['/v1/webhooks']?.post
    // 404 answers calls that have no route, and no route insists on a media type for its body (415).
    const described = statuses.filter(status => status !== 404 && status !== 415)
    expect(Object.keys(create?.responses ?? {})).toEqual(expect.arrayContaining(described.map(String)))
  })
})

describe('the OpenAPI document’s guide', () => {
  const { info, paths, webhooks } = apiDocument
  const guide = String(info.description)

  test('lists every type of problem and every kind of change', () => {
    for (const { type, status } of Object.values(problemTypes))
      expect(guide).toContain(`| ${status} | \`${type}\``)
    for (const kind of ShownKind.options) expect(guide).toMatch(new RegExp(`^\\| \`${kind}\``, 'm'))
  })

  test('mentions only calls that exist', () => {
    const calls = [...guide.matchAll(/`(GET|POST|PUT|DELETE) (\/v1[^`?]*)`/g)]
    expect(calls.length).toBeGreaterThan(4)
    for (const [, method = '', path = ''] of calls) expect(paths[path]).toHaveProperty(method.toLowerCase())
  })

  test('names the header fields that verify a webhook message', () => {
    const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
    for (const message of [webhooks.change, webhooks.ping])
      expect(message).toMatchObject({ post: { parameters: names.map(name => ({ name, in: 'header' })) } })
  })
})

describe('files generated from the API', () => {
  test('the examples are those the API gives now (npm run docs:openapi writes them)', async () => {
    expect(JSON.parse(readFileSync(examplesFile, 'utf8'))).toEqual(await makeExamples())
  })

  test('the client is the one generated now (npm run docs:openapi writes it)', async () => {
    expect(readFileSync(clientFile, 'utf8')).toBe(
      await writeClient(describeApi('0.0.0', await makeExamples())),
    )
  })
})

describe('findUndocumented', () => {
  const operation = apiDocument.paths['/v1/session']?.get
  const answered = (fields: object) =>
    operation &&
    findUndocumented(operation, {
      statusCode: 200,
      headers: { 'Content-Type': 'application/json' },
      body: '{"scope":"editor"}',
      json: { scope: 'editor' },
      ...fields,
    })

  test.each([
    [{}, []],
    [{ statusCode: 418 }, [/status 418/]],
    [{ headers: { 'Content-Type': 'text/html' } }, [/text\/html of 200/]],
    [{ headers: { 'Content-Type': 'application/json', 'Set-Cookie': 'a=b' } }, [/header Set-Cookie/]],
    [{ json: { scope: 'editor', secret: 'a' } }, [/additional properties/]],
    [{ json: {} }, [/required property 'scope'/]],
  ])('finds what is not documented in an answer with %j', (fields, found) => {
    expect(answered(fields)).toEqual(found.map(words => expect.stringMatching(words)))
  })
})

describe('GET /openapi.json', () => {
  test('serves the document with the base URL of the call and a strong entity tag', async () => {
    const api = openApi()
    const { statusCode, headers, json } = await api.call({ method: 'GET', path: '/openapi.json' })
    expect(statusCode).toBe(200)
    expect(json.servers).toEqual([{ url: 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod' }])
    expect(headers.ETag).toMatch(/^"[\w-]+"$/)
    const again = { 'If-None-Match': String(headers.ETag) }
    expect(await api.call({ method: 'GET', path: '/openapi.json', headers: again })).toMatchObject({
      statusCode: 304,
      body: '',
    })
  })
})

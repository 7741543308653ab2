import { describe, expect, it } from 'vitest'
import { functionsToWarmUp } from '#infra/local/functions-to-warm-up.ts'
import { readStack } from '#infra/local/template/read-stack.ts'
import { Template } from '#infra/local/template/template.ts'
import { synthesizeTemplate } from '#infra/synthesize-template.ts'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import type { Route } from '#schemas/routes/route.ts'
import { routes } from '#schemas/routes/routes.ts'
import { places } from './a-stack.ts'

const stack = readStack(Template.parse(synthesizeTemplate('dev')), places)

describe('the local stack read from the synthesized template', () => {
  it('has the one table, with its keys and indexes', () => {
    expect(stack.tables).toEqual([
      {
        name: stack.outputs.TableName,
        keySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        attributes: expect.any(Array),
        indexes: ['ReceiptsByDay', 'DeliveriesByMonth'].map(IndexName =>
          expect.objectContaining({ IndexName }),
        ),
      },
    ])
  })

  it('notifies the ingest queue of each drop, and versions the bucket of drops', () => {
    const drops = stack.buckets.find(({ name }) => name === stack.outputs.DropsBucketName)
    const ingest = stack.eventSources.find(({ functionName }) => functionName.includes('ingest'))
    expect(drops).toMatchObject({ versioned: true, notifications: [{ queueArn: ingest?.queueArn }] })
  })

  it('lists the Lambdas that a first drop and a first feed call need', () => {
    const entries = functionsToWarmUp(stack).map(
      called => stack.functions.find(({ name, arn }) => called === name || called === arn)?.entry,
    )
    expect(entries).toEqual([
      'functions/ingest/handler.ts',
      'functions/authorize/handler.ts',
      'functions/api/handler.ts',
    ])
  })

  it('redrives only to queues that exist', () => {
    const arns = stack.queues.map(({ arn }) => arn)
    const policies = stack.queues.flatMap(({ attributes: { RedrivePolicy } }) => RedrivePolicy ?? [])
    expect(policies).not.toEqual([])
    for (const policy of policies) expect(arns).toContain(JSON.parse(policy).deadLetterTargetArn)
  })

  it('calls only functions that exist, from queues, schedules, methods and authorizers', () => {
    const functions = stack.functions.flatMap(({ arn, name }) => [arn, name])
    const called = [
      ...stack.eventSources.map(source => source.functionName),
      ...stack.schedules.map(schedule => schedule.functionArn),
      ...stack.api.methods.flatMap(method => [
        method.functionArn,
        method.authorizer?.functionArn ?? method.functionArn,
      ]),
    ]
    expect(called.length).toBeGreaterThan(3)
    for (const name of called) expect(functions).toContain(name)
  })

  it('sends a failed release to a queue that exists', () => {
    const release = stack.functions.find(({ entry }) => entry === 'functions/release/handler.ts')
    const destination = stack.failureDestinations.get(release?.name ?? '')
    expect(stack.queues.map(({ arn }) => arn)).toContain(destination)
  })

  it('has the routes of the route table, with HEAD for each GET, and ANY for each path', () => {
    const listed = Object.values<Route>({ ...routes, ...deskRoutes, ...pageRoutes }).flatMap(
      ({ method, path }) =>
        [method, ...(method === 'GET' ? ['HEAD'] : []), 'ANY'].map(each => `${each} ${path}`),
    )
    expect(stack.api.methods.map(({ method, resource }) => `${method} ${resource}`).sort()).toEqual(
      [...new Set(listed)].sort(),
    )
  })

  it('gives each function its environment, with local names', () => {
    const ingest = stack.functions.find(({ entry }) => entry === 'functions/ingest/handler.ts')
    expect(ingest?.environment).toMatchObject({
      TABLE: stack.outputs.TableName,
      TEXT_BUCKET: stack.outputs.TextsBucketName,
    })
  })
})

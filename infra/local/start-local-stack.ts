import type { Server } from 'node:http'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import type { Drop } from '#schemas/drop.ts'
import { cachePages } from './cache-pages.ts'
import { checkPort } from './check-port.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { closeServer } from './engines/close-server.ts'
import { listen } from './engines/listen.ts'
import { loopback } from './engines/loopback.ts'
import { sdkSettings } from './engines/sdk-settings.ts'
import { createTables } from './engines/table/create-tables.ts'
import { urlsOf } from './engines/urls-of.ts'
import { functionsToWarmUp } from './functions-to-warm-up.ts'
import { createGateway } from './gateway/create-gateway.ts'
import type { LocalSettings } from './home/local-settings.ts'
import { type Home, openHome } from './home/open-home.ts'
import { readDemoKeys } from './home/read-demo-keys.ts'
import { settingsOf } from './home/settings-of.ts'
import { writeSettings } from './home/write-settings.ts'
import { reportFailures } from './lambda/report-failures.ts'
import { type RunningFunctions, startFunctions } from './lambda/start-functions.ts'
import { type Engines, openEngines } from './open-engines.ts'
import type { Report } from './report.ts'
import { startEvents } from './start-events.ts'
import { loadTemplate } from './template/load-template.ts'
import { readStack, type Stack } from './template/read-stack.ts'
import { outputOf } from './template/resources/output-of.ts'
import { watchDrops } from './watch-drops.ts'

export interface LocalStack {
  settings: LocalSettings
  home: Home
  table: DynamoTable
  s3: S3Client
  /** Loads what no call has loaded yet, so that no first call has to wait for it. */
  warmUp(): Promise<void>
  /** Accepts nothing new, finishes what is in progress, and unlocks the folder. */
  stop(): Promise<void>
}

export interface LocalStackOptions {
  /** The folder that holds everything. */
  home: string
  /** Port of the API; the engines use those after it. 0 means any free ones. */
  port: number
  report: Report
  /** Where what is made from the sources alone is kept, for several stacks to share; by default in `home`. */
  caches?: string
  /** A folder with the bundle of each handler, in a folder of its name; by default handlers are loaded from their sources. */
  bundles?: string | undefined
  /** Stand-ins for DynamoDB, S3, SQS and CloudWatch; by default the embedded engines. */
  engines?: typeof openEngines
}

/**
 * Starts the synthesized stack on this machine: its tables, buckets and queues on embedded engines, its
 * functions subscribed to them and behind its API, all on 127.0.0.1. Throws a StartError if it cannot be
 * started.
 */
export const startLocalStack = async ({
  home: path,
  port,
  report,
  caches,
  bundles,
  engines: open = openEngines,
}: LocalStackOptions): Promise<LocalStack> => {
  if (port !== 0) await checkPort(port)
  await using ending = new AsyncDisposableStack()
  const home = openHome(path, caches)
  ending.defer(home.unlock)
  const [template, engines, taskRoot] = await Promise.all([
    loadTemplate(home.caches.templates),
    open(home, port, report).then(opened => {
      ending.defer(opened.close)
      return opened
    }),
    cachePages(home.caches.pages),
  ])
  const urls = urlsOf(engines)
  const stack = readStack(template, urls)
  const functions = startFunctions(stack.functions, urls, {
    logs: home.logs,
    cache: home.caches.code,
    taskRoot,
    bundles,
  })
  ending.defer(functions.stop)
  void functions.load(functionsToWarmUp(stack))

  const client = new DynamoDBClient({ ...sdkSettings, endpoint: urls.dynamodbUrl })
  ending.defer(() => client.destroy())
  const s3 = new S3Client({ ...sdkSettings, endpoint: urls.s3Url })
  ending.defer(() => s3.destroy())
  const table = { client, name: outputOf(stack, 'TableName') }
  await createResources(stack, engines, client)
  const keys = await seedDemo(table, readDemoKeys(home.settingsFile))

  const receipts = dynamoReceipts(table)
  const onDrops = async (drops: Drop[]) => {
    for (const receipt of await receipts.findEach(drops)) report.receipt(receipt)
  }
  const events = startEvents(stack, { queues: engines.queues, find: functions.find, report, onDrops })
  ending.defer(events.stop)
  const gateway = createGateway(stack.api, reportFailures(functions, report))
  measureCalls(gateway, functions, engines.meters)
  const apiUrl = `http://${loopback}:${await listen(gateway, port)}`
  ending.defer(() => closeServer(gateway))
  const watcher = await watchDrops(home.drops, s3, outputOf(stack, 'DropsBucketName'), report)
  ending.defer(watcher.close)

  const settings = settingsOf(stack, apiUrl, urls, keys)
  writeSettings(home.settingsFile, settings)
  const owned = ending.move()
  return { settings, home, table, s3, warmUp: () => functions.load(), stop: () => owned.disposeAsync() }
}

const createResources = async (stack: Stack, engines: Engines, client: DynamoDBClient): Promise<void> => {
  for (const queue of stack.queues) await engines.queues.putQueue(queue)
  engines.queues.returnMessagesInFlight()
  await Promise.all([engines.objects.putBuckets(stack.buckets), createTables(client, stack.tables)])
}

/** Provides the board with what CloudWatch would count. */
const measureCalls = (gateway: Server, functions: RunningFunctions, meters: Engines['meters']): void => {
  let calls = 0
  gateway.on('request', () => {
    calls += 1
  })
  meters.measure('AWS/ApiGateway Count', () => calls)
  meters.measure('AWS/Lambda Invocations', name => functions.find(name).invocations())
}

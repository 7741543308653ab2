import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { hashSources } from '../hash-sources.ts'
import { isSystemError } from '../is-system-error.ts'
import { StartError } from '../start-error.ts'
import { Template } from './template.ts'

/** Everything the template is made from: the CDK app, what it imports, and the versions of its libraries. */
const sources = [
  'infra/*.ts',
  'infra/constructs/**/*.ts',
  'functions/*/env.ts',
  'schemas/**/*.ts',
  'cdk.json',
  'package-lock.json',
]

/**
 * The synthesized template: from `folder` if it was made from exactly the present sources, otherwise from the
 * CDK app, run in its own thread so that the engines start meanwhile.
 */
export const loadTemplate = async (folder: string): Promise<Template> => {
  const file = join(folder, `${hashSources(sources)}.json`)
  const kept = readKept(file)
  if (kept) return kept
  const template = Template.parse(await synthesize())
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(template))
  return template
}

const readKept = (file: string): Template | undefined => {
  try {
    return Template.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch (error) {
    // Never written, or cut off while being written: it is made again.
    if (isSystemError(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}

const synthesize = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./synthesize-worker.ts', import.meta.url), { execArgv: [] })
    worker.once('message', resolve)
    worker.once('error', (error: Error) =>
      reject(
        new StartError(`The CDK app does not synthesize: ${error.message.split('\n')[0]}`, { cause: error }),
      ),
    )
  })

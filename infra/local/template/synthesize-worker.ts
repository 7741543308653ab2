import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'

enableCompileCache()
const { synthesizeTemplate } = await import('#infra/synthesize-template.ts')
parentPort?.postMessage(JSON.parse(JSON.stringify(synthesizeTemplate('dev'))))

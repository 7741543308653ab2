import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'

const Package = z.object({ version: z.string() })

const peers = [
  'saxes',
  '@mozilla/readability',
  'linkedom',
  'fast-xml-parser',
  'feedsmith',
  'sanitize-html',
  'dynalite',
  'autocannon',
  '@aws-sdk/client-dynamodb',
]

const versionOf = (name: string): string => {
  const file = join(import.meta.dirname, '../../../node_modules', name, 'package.json')
  return Package.parse(JSON.parse(readFileSync(file, 'utf8'))).version
}

/** The machine of the benchmark, and the versions of everything it was compared with. */
export const describeMachine = (): string[] => [
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0]?.toFixed(1)} at the start.`,
  `${peers.map(name => `${name} ${versionOf(name)}`).join(', ')}.`,
]

/*
 * Packs the fixtures that are archives from their contents in test/containers: `node test/containers/run.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveCases } from './archive-cases.ts'
import { wordCases } from './word-cases.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

const pack = (format: string, extension: string, cases: Readonly<Record<string, Buffer>>) => {
  for (const [name, bytes] of Object.entries(cases)) {
    mkdirSync(join(fixtures, format, name), { recursive: true })
    writeFileSync(join(fixtures, format, name, `input.${extension}`), bytes)
  }
}

pack('zip', 'zip', archiveCases)
pack('docx', 'docx', wordCases)

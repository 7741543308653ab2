// Reads one drop by a bundle, as the first of its process, and prints the processor time that took: `node read-first.mjs BUNDLE FILE`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , bundle, file] = process.argv
const bytes = readFileSync(file)
const { readDrop } = await import(join(bundle, 'index.mjs'))
const before = process.cpuUsage()
const reading = await readDrop({ bytes, path: 'drop.txt', receivedAt: '2026-05-06T12:00:00Z' })
const { user, system } = process.cpuUsage(before)
if (!reading.ok) throw new Error(JSON.stringify(reading.rejection))
console.log(JSON.stringify({ microseconds: user + system, memory: process.resourceUsage().maxRSS * 1024 }))

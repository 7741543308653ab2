/*
 * Reads one drop of 10 MiB in its own process and prints the most memory it held, in bytes: `node
 * test/bench/read-large.ts NAME`.
 */
import { readDrop } from '#domain/drop/read-drop.ts'
import { largeDrops } from './large-drops.ts'

const drop = largeDrops.find(({ name }) => name === process.argv[2])
if (!drop) throw new Error(`There is no drop ${process.argv[2]}`)
const bytes = Buffer.from(drop.make(10 * 1024 * 1024)).subarray(0)
await readDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' })
console.log(process.resourceUsage().maxRSS * 1024)

import { measureHandlers } from './measure-handlers.ts'

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`

for (const [entry, { initial, total, parts }] of await measureHandlers()) {
  console.log(`${entry}: ${kilobytes(initial)} at a cold start, ${kilobytes(total)} in all`)
  for (const { name, bytes } of parts.slice(0, 8)) console.log(`  ${kilobytes(bytes).padStart(7)}  ${name}`)
}

import { bundleLambda } from './bundle-lambda.ts'

// Started by the stack as `node infra/bundling/bundle-into.ts <handler> <folder>`.
const [entry, outdir] = process.argv.slice(2)
if (!entry || !outdir) throw new Error('Say which handler to bundle, and into which folder.')
await bundleLambda(entry, outdir)

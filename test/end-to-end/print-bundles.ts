/* Prints the folder of all Lambdas' bundles: `node test/end-to-end/print-bundles.ts`. */
import { cacheBundles } from './cache-bundles.ts'

process.stdout.write(await cacheBundles())

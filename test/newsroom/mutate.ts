import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mutants } from './mutants.ts'

/*
 * Loaded before everything else (`node --import`): removes the guard that MUTANT names from the source as it
 * is loaded.
 */
const mutant = mutants[process.env.MUTANT ?? '']
if (!mutant) throw new Error(`No mutant is called "${process.env.MUTANT}"`)
const file = resolve(import.meta.dirname, '../..', mutant.file)
const url = pathToFileURL(file).href

registerHooks({
  load: (loaded, context, nextLoad) =>
    loaded === url
      ? {
          format: 'module-typescript',
          shortCircuit: true,
          source: readFileSync(file, 'utf8').replace(mutant.guard, () => mutant.without),
        }
      : nextLoad(loaded, context),
})

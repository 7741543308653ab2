import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { afterAll, expect, it } from 'vitest'
import { bundledCode } from '#infra/constructs/bundled-code.ts'
import { findBundles } from '#test/end-to-end/find-bundles.ts'

const entry = 'functions/wake/handler.ts'
const folder = mkdtempSync(join(tmpdir(), 'wiredesk-bundled-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** All code in a folder, without what files are named for: their contents and, by way of their maps, the folder they are made in. */
const codeIn = (made: string): string[] =>
  globSync('**/*.mjs', { cwd: made })
    .map(file => readFileSync(join(made, file), 'utf8').replaceAll(/-[A-Z0-9]{8}\.mjs/g, '.mjs'))
    .sort()

/** What would be uploaded of a Lambda with this code. */
const synthesize = (made?: string): string[] => {
  const app = new App({ outdir: mkdtempSync(join(folder, 'synth-')), treeMetadata: false })
  const stack = new Stack(app, 'one')
  new LambdaFunction(stack, 'Wake', {
    code: bundledCode(entry, made),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
  })
  const { directory } = app.synth({ skipValidation: true })
  const [asset = 'none'] = globSync('asset.*', { cwd: directory })
  return codeIn(join(directory, asset))
}

it('a synthesis bundles each Lambda itself, to what the tests run and measure', async () => {
  const made = await findBundles()
  const tested = codeIn(join(made, 'wake'))
  expect(tested).not.toEqual([])
  expect(synthesize()).toEqual(tested)
  expect(synthesize(made)).toEqual(tested)
})

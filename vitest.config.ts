import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

// Each file starts processes and threads of the same modules, which are then compiled only once.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

/** Tests of the domain, which has no state: its hundreds of modules need not be loaded anew for each file. */
const ofDomain = 'test/{conformance,domain,schemas}/**/*.test.ts'

/** Tests that share a process too: of them only those of these folders that change nothing that others see. */
const besides =
  'test/{adapters,call,chain,cli,commit,contract,cost,docs,functions,infra,license,local,model,openapi,patterns,stored,supply,told}/**/*.test.ts'

/** Seen to in each file that shares a process: that it leaves the process as it found it. */
const setupFiles = ['test/leave-as-found.ts']

/** What a test does to all modules of its process: it puts others in their place, or sets their clock or environment. */
const substitutes = /\bvi\.(?:mock|doMock|hoisted|resetModules|set|stub|use|spyOn)|open-lambdas/

const apart = globSync('test/**/*.test.ts', { cwd: import.meta.dirname, exclude: [ofDomain] }).filter(file =>
  substitutes.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
)

/**
 * Node loads the sources, as it does in production: nothing waits for what Vite makes of each, and what
 * Node compiled for one process serves the next. Where Vitest has no part in it, `vi.mock` says that it is forbidden.
 */
const experimental = { viteModuleRunner: false, nodeLoader: false }
const substituting = { ...experimental, nodeLoader: true }

export default defineConfig({
  test: {
    globalSetup: ['test/moto/serve-moto.ts', 'test/end-to-end/serve-bundles.ts'],
    setupFiles: ['test/seed.ts'],
    // They end what hangs: a busy machine takes ten times as long as an idle one.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // A file that drives a browser or a command leaves a third of a core to others, by itself a core would be left to the runner.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'domain', include: [ofDomain], isolate: false, experimental, setupFiles },
      },
      {
        extends: true,
        test: {
          name: 'besides',
          include: [besides],
          exclude: apart,
          isolate: false,
          experimental,
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['test/**/*.test.ts'],
          exclude: [ofDomain, besides, ...apart],
          experimental,
        },
      },
      { extends: true, test: { name: 'apart', include: apart, experimental: substituting } },
    ],
  },
})

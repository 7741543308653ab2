import type { Metafile } from 'esbuild'

/** The size of a bundle in bytes of minified code, without source maps. */
export interface BundleSize {
  /** What a cold start reads: the entry and everything it imports statically. */
  initial: number
  /** How many files it reads. */
  files: number
  /** Including the chunks that are loaded on demand. */
  total: number
  /** Packages, and Wiredesk's own code, in the initial part, largest first. */
  parts: { name: string; bytes: number }[]
}

/** Measures a bundle from esbuild's metafile. */
export const measureBundle = ({ outputs }: Metafile): BundleSize => {
  const code = Object.entries(outputs).filter(([file]) => file.endsWith('.mjs'))
  const entry = code.find(([, { entryPoint }]) => entryPoint?.endsWith('handler.ts'))?.[0]
  if (!entry) throw new Error('The bundle has no entry that was made from a handler.ts')
  const initial = staticImports(outputs, entry)
  return {
    initial: sum(initial.map(file => outputs[file]?.bytes ?? 0)),
    files: initial.length,
    total: sum(code.map(([, { bytes }]) => bytes)),
    parts: partsOf(outputs, initial),
  }
}

const staticImports = (outputs: Metafile['outputs'], entry: string): string[] => {
  const reached = new Set([entry])
  for (const file of reached) {
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) reached.add(path)
    }
  }
  return [...reached]
}

const partsOf = (outputs: Metafile['outputs'], files: readonly string[]): BundleSize['parts'] => {
  const bytes = new Map<string, number>()
  for (const file of files) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[file]?.inputs ?? {})) {
      const name = packageOf(input)
      bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput)
    }
  }
  return Array.from(bytes, ([name, size]) => ({ name, bytes: size })).sort((a, b) => b.bytes - a.bytes)
}

/**
 * The package a file belongs to: `node_modules/@smithy/core/dist/x.js` to `@smithy/core`, anything outside
 * node_modules to `wiredesk`.
 */
const packageOf = (input: string): string =>
  input.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? 'wiredesk'

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

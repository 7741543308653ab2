#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

/*
 * `wiredesk`. Compiled modules are cached in the system's folder for temporary files, which must be set before they are
 * loaded: a command starts in half the time.
 */
enableCompileCache()
const { createProgram } = await import('./create-program.ts')
const { guardTerminal } = await import('../local/terminal/guard-terminal.ts')

guardTerminal(process.stdout)

process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

await createProgram().parseAsync()

#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

/*
 * `wiredesk`. Compiled modules are cached in the system's folder for temporary files, which must be set before they are
 * loaded: a command starts in half the time.
 */
enableCompileCache()
const { createProgram } = await import('./create-program.ts')
const { guardTerminal } = await import('../local/terminal/guard-terminal.ts')
const { adoptRegion } = await import('./adopt-region.ts')
const { watchReaders } = await import('./unread/watch-readers.ts')

guardTerminal(process.stdout)

adoptRegion(process.env)

watchReaders()

await createProgram().parseAsync()

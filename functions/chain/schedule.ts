import middy from '@middy/core'
import type { Log } from '#ports'
import type { ErrorLog } from './unknown-errors.ts'

/**
 * The middleware chain of a scheduled Lambda. The result of a run is one log line, and a failure is left to
 * Lambda. For an error that holds several, Lambda logs only the outer message, so each of them is logged on
 * its own line first.
 */
export const schedule = (name: string, run: () => Promise<Record<string, number>>, log: Log & ErrorLog) =>
  middy().handler(async () => {
    try {
      const done = await run()
      log.info(name, done)
      return done
    } catch (error) {
      for (const each of partsOf(error)) log.error('A part of the run failed', each)
      throw error
    }
  })

/** The errors an error holds, at any depth; none if it is a single error. */
const partsOf = (error: unknown): Error[] =>
  error instanceof AggregateError
    ? error.errors.flatMap(each => (each instanceof AggregateError ? partsOf(each) : each))
    : []

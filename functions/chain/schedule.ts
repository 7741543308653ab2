import middy from '@middy/core'
import type { Log } from '#ports'
import type { ErrorLog } from './unknown-errors.ts'

/**
 * The chain of a Lambda that a schedule starts: what the run did is one line of the log, and a failure is Lambda's to see. Lambda writes of an
 * error that holds several no more than its message: each of them is a line of its own before.
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

/** The errors that one stands for: those that it holds, and what they hold; none where it stands for itself. */
const partsOf = (error: unknown): Error[] =>
  error instanceof AggregateError
    ? error.errors.flatMap(each => (each instanceof AggregateError ? partsOf(each) : each))
    : []

import middy from '@middy/core'
import type { Log } from '#ports'

/** The chain of a Lambda that a schedule starts: what the run did is one line of the log, and a failure is Lambda's to see. */
export const schedule = (name: string, run: () => Promise<Record<string, number>>, log: Log) =>
  middy().handler(async () => {
    const done = await run()
    log.info(name, done)
    return done
  })

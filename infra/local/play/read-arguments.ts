import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isSystemError } from '../is-system-error.ts'
import { StartError } from '../start-error.ts'
import { type Act, readDay } from './read-day.ts'

/** A day to be played. */
export interface Playing {
  file: string
  acts: Act[]
  speed: number
}

/** The default speed, in seconds of the day per real second. */
const DEFAULT_SPEED = 60

/**
 * What `npm start -- --play FILE --speed N` asks for; undefined if nothing is to be played. Throws a
 * StartError.
 */
export const readArguments = (args: readonly string[]): Playing | undefined => {
  const { play: file, speed: stated } = parse(args)
  if (file === undefined && stated !== undefined) throw new StartError('--speed goes with --play FILE.')
  if (file === undefined) return undefined
  const speed = Number(stated ?? DEFAULT_SPEED)
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new StartError(
      `--speed is ${JSON.stringify(stated)}: give how many seconds of the day pass per second.`,
    )
  try {
    return { file, speed, acts: readDay(readFileSync(file, 'utf8')) }
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'EACCES', 'EISDIR')) throw error
    throw new StartError(`Cannot read the day ${file} (${error.code}).`)
  }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { play: { type: 'string' }, speed: { type: 'string' } },
    }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new StartError(`${error.message} (npm start -- --play FILE --speed N)`)
  }
}

import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments } from '#infra/local/play/read-arguments.ts'

const day = resolve(import.meta.dirname, '../../infra/local/play/harbor-day.jsonl')

describe('what stands behind npm start --', () => {
  it('plays a day a minute a second by itself, or at the speed that is asked for', () => {
    expect(readArguments([])).toBeUndefined()
    expect(readArguments(['--play', day])).toMatchObject({ file: day, speed: 60 })
    expect(readArguments(['--play', day, '--speed', '0.5'])).toMatchObject({ speed: 0.5 })
  })

  it.each([
    [['--play', day, '--speed', 'fast'], /^--speed is "fast"/],
    [['--play', day, '--speed', '0'], /^--speed is "0"/],
    [['--speed', '60'], /^--speed goes with --play FILE/],
    [['--play', 'no-such-day.jsonl'], /^Cannot read the day no-such-day\.jsonl \(ENOENT\)/],
    [['--rewind'], /--rewind.*npm start -- --play FILE --speed N/s],
  ])('%j is refused', (args, why) => {
    expect(() => readArguments(args)).toThrow(why)
  })
})

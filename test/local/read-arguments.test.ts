import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments } from '#infra/local/play/read-arguments.ts'

const day = resolve(import.meta.dirname, '../../infra/local/play/harbor-day.jsonl')

describe('npm start --', () => {
  it('--play plays a day at 60 times its speed, or at --speed', () => {
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
  ])('refuses %j and says why', (args, why) => {
    expect(() => readArguments(args)).toThrow(why)
  })
})

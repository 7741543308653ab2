import type { Context } from 'aws-lambda'
import { describe, expect, test, vi } from 'vitest'
import { schedule } from '#chain/schedule.ts'

const context = {} as Context

describe('schedule', () => {
  test('logs one line with the result of the run', async () => {
    const log = { info: vi.fn(), error: vi.fn() }
    await schedule('Minute done', async () => ({ due: 2 }), log)({}, context)
    expect(log.info.mock.calls).toEqual([['Minute done', { due: 2 }]])
    expect(log.error).not.toHaveBeenCalled()
  })

  test('rethrows a failure to Lambda, and first logs each of several errors', async () => {
    const log = { info: vi.fn(), error: vi.fn() }
    const [pier, quay, mole] = ['pier', 'quay', 'mole'].map(name => new Error(name))
    const run = async () => {
      throw new AggregateError([new AggregateError([pier, quay], 'two'), mole], 'three in all')
    }
    await expect(schedule('Minute done', run, log)({}, context)).rejects.toThrow('three in all')
    expect(log.error.mock.calls.map(([, error]) => error)).toEqual([pier, quay, mole])
    expect(log.info).not.toHaveBeenCalled()
  })
})

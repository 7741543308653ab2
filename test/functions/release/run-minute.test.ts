import { beforeEach, describe, expect, test } from 'vitest'
import { createRunMinute } from '#functions/release/run-minute.ts'
import { metricLines } from '#schemas/metric-lines.ts'

const done = { due: 3, released: 2, lateMs: 900 }
const stock = { overdueTakedowns: 1, silentAgencies: 0, openCases: 4 }
const fail = (said: string) => () => Promise.reject(new Error(said))

describe('a minute', () => {
  let lines: object[] = []
  let woken = 0
  beforeEach(() => {
    lines = []
    woken = 0
  })

  const run = (parts: Partial<Parameters<typeof createRunMinute>[0]> = {}) =>
    createRunMinute({
      releaseEmbargoes: async () => done,
      takeStock: async () => stock,
      wakeUps: {
        send: async () => {
          woken += 1
        },
      },
      log: { info: (message, fields) => lines.push({ message, ...fields }) },
      ...parts,
    })()

  test('tells what was released and what there is, and wakes push', async () => {
    expect(await run()).toEqual({ ...done, ...stock })
    expect([woken, lines]).toEqual([1, []])
  })

  test('wakes nobody where nothing was released', async () => {
    await run({ releaseEmbargoes: async () => ({ ...done, released: 0 }) })
    expect(woken).toBe(0)
  })

  test('takes stock though an embargo fails, wakes push for the others, and fails then', async () => {
    await expect(run({ releaseEmbargoes: fail('1 embargoes failed to end') })).rejects.toThrow('1 embargoes')
    expect(lines).toEqual([{ message: metricLines.embargoesReleased, ...stock }])
    expect(woken).toBe(1)
  })

  test('tells what was released though stock cannot be taken, and fails then', async () => {
    await expect(run({ takeStock: fail('No stock') })).rejects.toThrow('No stock')
    expect(lines).toEqual([{ message: metricLines.embargoesReleased, ...done }])
  })

  test('fails with both errors where both parts do', async () => {
    const both = run({ releaseEmbargoes: fail('embargoes'), takeStock: fail('stock') })
    await expect(both).rejects.toMatchObject({ errors: [{ message: 'embargoes' }, { message: 'stock' }] })
  })
})

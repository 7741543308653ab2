import { beforeEach, describe, expect, test } from 'vitest'
import { createRunMinute } from '#functions/release/run-minute.ts'
import { metricLines } from '#schemas/metrics/metric-lines.ts'

const done = { due: 3, released: 2, lateMs: 900 }
const stock = { overdueTakedowns: 1, silentAgencies: 0, openCases: 4 }
const fail = (said: string) => () => Promise.reject(new Error(said))

describe('the run of each minute', () => {
  let lines: object[] = []
  let woken = 0
  beforeEach(() => {
    lines = []
    woken = 0
  })

  const run = (parts: Partial<Parameters<typeof createRunMinute>[0]> = {}) =>
    createRunMinute({
      releaseEmbargoes: async () => done,
      takeStock: async () => ({ counted: stock, failures: [] }),
      wakeUps: {
        send: async () => {
          woken += 1
        },
      },
      log: { info: (message, fields) => lines.push({ message, ...fields }) },
      ...parts,
    })()

  test('returns what was released and counted, and wakes push', async () => {
    expect(await run()).toEqual({ ...done, ...stock })
    expect([woken, lines]).toEqual([1, []])
  })

  test('does not wake push when nothing was released', async () => {
    await run({ releaseEmbargoes: async () => ({ ...done, released: 0 }) })
    expect(woken).toBe(0)
  })

  test('counts although an embargo failed, wakes push for the others, and then throws', async () => {
    await expect(run({ releaseEmbargoes: fail('1 embargoes failed to end') })).rejects.toThrow('1 embargoes')
    expect(lines).toEqual([{ message: metricLines.embargoesReleased, ...stock }])
    expect(woken).toBe(1)
  })

  test('logs what was released and counted although one count failed, and then throws', async () => {
    const { silentAgencies: _, ...counted } = stock
    const takeStock = async () => ({ counted, failures: [new Error('No habits')] })
    await expect(run({ takeStock })).rejects.toThrow('No habits')
    expect(lines).toEqual([{ message: metricLines.embargoesReleased, ...done, ...counted }])
  })

  test('throws both errors when releasing and counting fail', async () => {
    const takeStock = async () => ({ counted: {}, failures: [new Error('stock')] })
    const both = run({ releaseEmbargoes: fail('embargoes'), takeStock })
    await expect(both).rejects.toMatchObject({ errors: [{ message: 'embargoes' }, { message: 'stock' }] })
  })
})

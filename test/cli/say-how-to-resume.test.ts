import { expect, test, vi } from 'vitest'
import { sayHowToResume } from '#infra/cli/backup/say-how-to-resume.ts'

const toldBy = async (act: () => Promise<string>) => {
  const told: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation(text => told.push(String(text)) > 0)
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const listeners = process.listenerCount('SIGINT')
  const result = await sayHowToResume(act).catch((error: Error) => error.message)
  expect(process.listenerCount('SIGINT')).toBe(listeners)
  const signals = kill.mock.calls.map(([, signal]) => signal)
  spy.mockRestore()
  kill.mockRestore()
  return { told: told.join(''), result, signals }
}

test('a restore that is interrupted says how to go on, and ends by the signal', async () => {
  const { told, signals } = await toldBy(async () => {
    process.emit('SIGINT', 'SIGINT')
    return 'done'
  })
  expect(told).toMatch(/^wiredesk: the restore is not through\b.*--resume/)
  expect(signals).toEqual(['SIGINT'])
})

test('so does one that fails, with its error; one that is through says nothing', async () => {
  const failed = await toldBy(() => Promise.reject(new Error('connect ECONNREFUSED')))
  expect(failed).toMatchObject({ told: expect.stringContaining('--resume'), result: 'connect ECONNREFUSED' })
  expect(await toldBy(async () => 'done')).toEqual({ told: '', result: 'done', signals: [] })
})

import { expect, test, vi } from 'vitest'
import { createProgram } from '#infra/cli/create-program.ts'

vi.mock('node:os', async original => {
  const os = await original<typeof import('node:os')>()
  const userInfo = () => {
    throw Object.assign(new Error('A system error occurred'), { code: 'ERR_SYSTEM_ERROR' })
  }
  return { ...os, userInfo }
})

test('commands start where the machine has no name for its user, whose number is then recorded', () => {
  const kill = createProgram().commands.find(command => command.name() === 'kill')
  expect(kill?.getOptionValue('by')).toBe(`user ${process.getuid?.()}`)
})

import { expect, test } from 'vitest'
import { licenseeCommand } from '#infra/cli/commands/licensee.ts'
import { productCommand } from '#infra/cli/commands/product.ts'

const refusal = async (command: ReturnType<typeof licenseeCommand>, ...args: string[]) => {
  let told = ''
  for (const each of [command, ...command.commands])
    each.exitOverride().configureOutput({ writeErr: text => (told += text) })
  await expect(command.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 })
  return told
}

const create = ['create', 'gazette', '--name', 'The Gazette', '--product', 'all']

test.each([
  [['--territory', 'GB', 'XX'], 'Use a code of ISO 3166 ("GB", "US-NY"), UK, EU, or one of: EEA, africa'],
  [['--channel', 'fax'], 'Allowed choices are web, print, broadcast, app, archive'],
  [['--quota', '0/day'], 'Give a number and a period, as in 500/day or 10000/month'],
  [['--from', '2020-01-01T00:00:00Z'], 'That has passed: give a future time'],
  [['--from', '2200-01-01T00:00:00Z', '--until', '2200-01-01T00:00:00Z'], '--until is not after --from'],
  [['--quota', '5/week'], 'Give a number and a period, as in 500/day or 10000/month'],
])('licensee create refuses %s, and says what is allowed', async (options, told) => {
  expect(await refusal(licenseeCommand(), ...create, ...options)).toContain(told)
})

test('product put has an include and an exclude option for each field of a selection', () => {
  const [put] = productCommand().commands
  const names = put?.options.map(({ long }) => long)
  for (const list of ['agency', 'distributor', 'section', 'subject', 'language', 'genre', 'place'])
    expect(names).toEqual(expect.arrayContaining([`--${list}`, `--exclude-${list}`]))
})

import { expect, test } from 'vitest'
import { joinWrapped } from '#domain/formats/wire/join-wrapped.ts'
import { readLines } from '#domain/markup/blocks/read-lines.ts'

const join = (text: string) => joinWrapped(readLines(text)).map(block => block.text)

test('a parenthesis at the beginning of a line goes on with the sentence that it stands in', () => {
  const lines = ['Le bac qui relie Les Haudères au port de La Forclaz, en amont,', '(VS) roulera dès avril.']
  expect(join(lines.join('\n'))).toEqual([lines.join(' ')])
})

test.each(['(Photo)', '(Reporting by Ana Ruiz)', '(VS) Der Kahn fährt.', 'rq/lm', '   uk/wl/ho'])(
  'a line of its own stays one: %s',
  line => {
    const first = 'Le bac qui relie Les Haudères au port de La Forclaz, en amont,'
    expect(join(`${first}\n${line}`)).toEqual([first, line])
  },
)

test('a dash after a full line goes on with its sentence, but not among the items of a list', () => {
  const line = 'Der Kahn, der Altdorf am See mit dem Hafen von Flüelen verbindet'
  expect(join(`${line}\n- und das seit hundert Jahren -, fährt wieder.`)).toHaveLength(1)
  expect(join(`${line}:\n- erst um neun\n- dann um elf`)).toHaveLength(3)
  expect(join(`- ${line}\n- und das seit hundert Jahren`)).toHaveLength(2)
})

test('a table between wrapped lines stays as it is', () => {
  const above = 'Le bac qui relie Les Haudères au port de La Forclaz, en amont,'
  const table =
    'Lundi   7:00   9:00\nMardi   7:30   9:30\nJeudi   8:00   9:45 et plus tard encore, selon le vent et les eaux'
  const blocks = [
    ...readLines(above),
    { kind: 'preformatted' as const, text: table },
    ...readLines('roulera.'),
  ]
  expect(joinWrapped(blocks).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', above],
    ['preformatted', table],
    ['paragraph', 'roulera.'],
  ])
})

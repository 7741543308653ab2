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

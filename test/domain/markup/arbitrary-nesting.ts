import * as fc from 'fast-check'
import { allowedElements } from '#domain/markup/elements/allowed-elements.ts'

const names = [...allowedElements, 'div', 'span', 'font', 'section', 'h1', 'caption', 'tr', 'li']
const text = fc.constantFrom('one ', 'two', ' three &amp; four', '\n', ' ', '&lt;script&gt;', '𝕎ords')

/** HTML with elements in the wrong places: any allowed element, and some others, inside any. */
export const arbitraryNesting: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>(tie => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }).map(list => list.join('')),
  node: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc.constant('<br>'),
    fc
      .tuple(fc.constantFrom(...names.filter(name => name !== 'br')), tie('nodes'))
      .map(([name, inner]) =>
        name === 'a' ? `<a href="https://example.org/">${inner}</a>` : `<${name}>${inner}</${name}>`,
      ),
  ),
})).nodes

import { type NewElement, type NewNode, newElement } from '#domain/xml/new-element.ts'

/** Inline elements that NITF has as well. All others become `em`, with their HTML name as class. */
const SHARED = new Set(['a', 'br', 'em', 'q'])

/**
 * HTML blocks as NITF blocks. Elements that NITF lacks keep their HTML name as a `class`, so that they can be
 * restored.
 */
export const toNitfBlocks = (blocks: readonly NewElement[]): NewElement[] => blocks.map(toBlock)

const toBlock = (element: NewElement): NewElement => {
  const { name, children } = element
  switch (name) {
    case 'h3':
      return newElement('hl2', {}, toFlow(children))
    case 'h2':
    case 'h4':
      return newElement('hl2', { class: name }, toFlow(children))
    case 'blockquote':
      return newElement('bq', {}, newElement('block', {}, toBlocksOnly(children)))
    case 'pre':
      return newElement('pre', {}, textOf(children))
    case 'dd':
      return newElement('dd', {}, toBlocksOnly(children))
    case 'table':
      return newElement('table', {}, toTable(children))
    default:
      return newElement(name, {}, toFlow(children))
  }
}

const toFlow = (nodes: readonly NewNode[]): NewNode[] =>
  nodes.map(node => (typeof node === 'string' || isPhrase(node) ? toPhrase(node) : toBlock(node)))

const toPhrase = (node: NewNode): NewNode => {
  if (typeof node === 'string') return node
  const { name, attributes, children } = node
  return SHARED.has(name)
    ? newElement(name, attributes, children.map(toPhrase))
    : newElement('em', { class: name }, children.map(toPhrase))
}

const PHRASES = new Set(['a', 'abbr', 'br', 'cite', 'code', 'em', 'q', 's', 'strong', 'sub', 'sup', 'u'])

const isPhrase = ({ name }: NewElement): boolean => PHRASES.has(name)

/** Text that NITF does not allow outside a paragraph becomes a paragraph of class `loose`. */
const toBlocksOnly = (nodes: readonly NewNode[]): NewElement[] => {
  const blocks: NewElement[] = []
  let loose: NewNode[] = []
  const flush = () => {
    if (loose.some(node => textOf([node]).trim() !== ''))
      blocks.push(newElement('p', { class: 'loose' }, loose.map(toPhrase)))
    loose = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || isPhrase(node)) loose.push(node)
    else {
      flush()
      blocks.push(toBlock(node))
    }
  }
  flush()
  return blocks
}

/** NITF allows one body, with the foot before it. */
const toTable = (children: readonly NewNode[]): NewElement[] => {
  const elements = children.filter(child => typeof child !== 'string')
  const named = (name: string) => elements.filter(element => element.name === name).map(toBlock)
  const bodies = named('tbody')
  return [
    ...named('caption'),
    ...named('thead'),
    ...named('tfoot'),
    ...(bodies.length > 0
      ? [
          newElement(
            'tbody',
            {},
            bodies.flatMap(({ children: rows }) => rows),
          ),
        ]
      : named('tr')),
  ]
}

const textOf = (nodes: readonly NewNode[]): string =>
  nodes
    .map(node => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : textOf(node.children)))
    .join('')

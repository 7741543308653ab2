import { type ComponentChildren, createElement } from 'preact'

interface BodyHtmlProps {
  /** The HTML of a body, which holds but what the reader of copy lets through. */
  html: string
  /** What stands before the first paragraph. */
  opening?: ComponentChildren
}

/** Browsers that know Trusted Types read HTML by a policy alone, and the page's own policy allows this one. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string }
}
const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
const policy = types?.createPolicy('body', { createHTML: html => html })

/** A document without a window: no script in it runs, no picture loads. */
const parse = (html: string): Document =>
  new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')

/** The body of a story as it is set: headings, lists, tables, quotes, links. Its HTML is read without being run, and its elements are made anew with no attribute but an address. */
export const BodyHtml = ({ html, opening }: BodyHtmlProps) => {
  const [first, ...others] = parse(html).body.children
  const isParagraph = first?.localName === 'p'
  return (
    <div class="body">
      {opening && !isParagraph && <p>{opening}</p>}
      {first && toNode(first, 0, isParagraph && opening)}
      {others.map((element, index) => toNode(element, index + 1))}
    </div>
  )
}

/** What a body may hold (`functions/domain/markup/elements`). */
const ELEMENTS =
  /^(?:p|h[2-4]|[uo]l|li|d[ltd]|table|caption|t(?:head|body|foot|r|h|d)|blockquote|pre|br|a|abbr|cite|code|em|q|s|strong|su[bp]|u)$/

const toNode = (node: Node, key: number, opening?: ComponentChildren): ComponentChildren => {
  if (!(node instanceof Element)) return node.textContent
  if (!ELEMENTS.test(node.localName)) return null
  const children = [...node.childNodes].map((child, index) => toNode(child, index))
  return createElement(node.localName, { key, ...linkOf(node) }, opening, ...children)
}

const linkOf = (element: Element) => {
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  return href && /^(?:https?|mailto):/i.test(href) ? { href, rel: 'noopener noreferrer' } : {}
}

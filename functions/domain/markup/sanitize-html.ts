import sanitize from 'sanitize-html'
import { allowedElements } from './elements/allowed-elements.ts'
import { allowedSchemes } from './elements/allowed-schemes.ts'
import { leadsOut } from './elements/leads-out.ts'

const options: sanitize.IOptions = {
  allowedTags: [...allowedElements],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: [...allowedSchemes],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
    'title',
  ],
  transformTags: {
    a: (tagName, { href = '' }) => ({ tagName, attribs: leadsOut(href) ? { href } : {} }),
  },
  parseStyleAttributes: false,
}

/**
 * The most passes until HTML no longer changes: the second closes what removing an element has left nested.
 */
const MAX_PASSES = 5

/**
 * Sanitizes the HTML of every body: removes what is not on the allowlist, and scripts and embedded documents
 * with their text. Doing it twice changes nothing.
 */
export const sanitizeHtml = (html: string): string => {
  let safe = once(html)
  if (safe === html) return safe
  for (let pass = 1; pass < MAX_PASSES; pass++) {
    const next = once(safe)
    if (next === safe) break
    safe = next
  }
  return safe
}

const once = (html: string): string => sanitize(html, options).replaceAll('<br />', '<br>')

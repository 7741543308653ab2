import type { Block } from '#domain/copy.ts'

/**
 * Elements of XHTML and NITF that are a block of the story, with the kind of each and the HTML element it
 * becomes.
 */
export const blockElements: Readonly<Record<string, { kind: Block['kind']; html: string }>> = {
  p: { kind: 'paragraph', html: 'p' },
  h1: { kind: 'heading', html: 'h2' },
  h2: { kind: 'heading', html: 'h2' },
  h3: { kind: 'heading', html: 'h3' },
  h4: { kind: 'heading', html: 'h4' },
  h5: { kind: 'heading', html: 'h4' },
  h6: { kind: 'heading', html: 'h4' },
  hl1: { kind: 'heading', html: 'h2' },
  hl2: { kind: 'heading', html: 'h3' },
  ul: { kind: 'list', html: 'ul' },
  ol: { kind: 'list', html: 'ol' },
  dl: { kind: 'list', html: 'dl' },
  table: { kind: 'table', html: 'table' },
  blockquote: { kind: 'quote', html: 'blockquote' },
  bq: { kind: 'quote', html: 'blockquote' },
  pre: { kind: 'preformatted', html: 'pre' },
}

/**
 * Elements of HTML that hold blocks, or text that is a block of its own: browsers show each on lines of its
 * own.
 */
export const containerElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'body',
  'center',
  'details',
  'div',
  'footer',
  'header',
  'html',
  'main',
  'section',
  'summary',
])

/**
 * Elements whose text is not the story's: pictures with their captions, notes, scripts, forms, page
 * machinery.
 */
export const skippedElements: ReadonlySet<string> = new Set([
  'amp-ad',
  'amp-embed',
  'amp-facebook',
  'amp-instagram',
  'amp-tiktok',
  'amp-twitter',
  'applet',
  'aside',
  'audio',
  'button',
  'canvas',
  'copyrite',
  'embed',
  'figcaption',
  'figure',
  'form',
  'head',
  'iframe',
  'img',
  'input',
  'media',
  'nav',
  'noframes',
  'noscript',
  'note',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
])

/** Elements inside a list or table that keep their own HTML name. */
export const nestedElements: ReadonlySet<string> = new Set([
  'li',
  'dt',
  'dd',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'p',
  'ul',
  'ol',
  'dl',
])

/**
 * Elements of NewsML-G2, and of the page in its content, whose children are written on lines of their own.
 */
export const frames: ReadonlySet<string> = new Set([
  'newsMessage',
  'header',
  'itemSet',
  'newsItem',
  'catalog',
  'rightsInfo',
  'itemMeta',
  'contentMeta',
  'link',
  'contentSet',
  'inlineXML',
  'html',
  'body',
])

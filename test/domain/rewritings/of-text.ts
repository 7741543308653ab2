import { breakable, ofAnyText, type Rewriting, utf16 } from './rewriting.ts'

/** The same mail, as programs save it. */
export const ofMail: Record<string, Rewriting> = {
  ...ofAnyText,
  'a line of mbox': text => `From desk@averill.example Sun Mar  1 10:30:05 2026\n${text}`,
  'a blank line of spaces': text => text.replace(/\r?\n\r?\n/, end => end.replace('\n', '\n  ')),
  'UTF-16': text => (/^content-transfer-encoding: 8bit/im.test(text) ? undefined : utf16(text)),
}

/** The same text, as programs save it. */
export const ofText: Record<string, Rewriting> = {
  ...ofAnyText,
  'spaces at the ends of lines': text => text.replace(/\r?\n/g, '  $&'),
  'no line at the end': text => text.trimEnd(),
  'soft hyphens': text => breakable(text, '\u00AD'),
  'two blank lines for one': text => text.replaceAll('\n\n', '\n\n\n'),
  'letters and marks apart': text => text.normalize('NFD'),
  'UTF-16': utf16,
  'windows-1252': text => (/^[\0-\x7F\xA0-\xFF]*$/.test(text) ? Buffer.from(text, 'latin1') : undefined),
}

/** The same page, written by another program. */
export const ofHtml: Record<string, Rewriting> = {
  ...ofAnyText,
  'tags in capitals': text =>
    text.replace(/<script[\s\S]*?<\/script>|<\/?[a-z][a-z0-9]*(?=[\s>/])/g, tag =>
      tag.startsWith('<script') ? tag : tag.toUpperCase(),
    ),
  'soft hyphens as references': text => text.replace(/>[^<&]*</g, piece => breakable(piece, '&shy;')),
  comments: text => text.replace(/<(?=(?:p|h1|h2|div|li)[\s>])/g, '<!-- cms -->$&'),
  'no ends of paragraphs': text => text.replace(/<\/(?:p|li)>(?=\s*<(?:p|li|\/ul|\/ol)[\s>])/g, ''),
}

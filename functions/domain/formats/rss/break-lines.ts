const BLOCKS =
  /<\/?(?:p|div|section|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|h[1-6]|figure|figcaption)\b[^<>]{0,500}>/gi

/**
 * HTML whose lines are paragraphs, as WordPress stores it (its `wpautop` adds the tags when a page is shown):
 * line ends become breaks, except next to block tags.
 */
export const breakLines = (html: string): string =>
  /<pre\b/i.test(html)
    ? html
    : html
        .replace(BLOCKS, tag => `\0${tag}\0`)
        .replace(/[\s\0]+/g, run => {
          if (run.includes('\0')) return ''
          return run.includes('\n') ? '<br><br>' : run
        })

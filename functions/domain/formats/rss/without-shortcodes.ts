/**
 * The text of a WordPress export or feed without its shortcodes: a caption goes together with its picture, other
 * pairs leave what they enclose, and one that is alone on a line or has attributes goes. The author's own
 * brackets ("[sic]") stay.
 */
export const withoutShortcodes = (text: string): string =>
  text
    .replace(/\[caption\b[^\]]{0,1000}\]([\s\S]{0,5000}?)\[\/caption\]/g, '')
    .replace(/\[(\w[\w-]{0,40})\](.{0,5000}?)\[\/\1\]/g, '$2')
    .replace(/\[\/?\w[\w-]{0,40}(?:\s+[\w-]{1,40}=[^\]]{0,1000})\s*\/?\]|\[\/\w[\w-]{0,40}\]/g, '')
    .replace(/^[ \t]*\[\w+[_-]\w[\w-]{0,40}\][ \t]*$/gm, '')

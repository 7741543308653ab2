import { cuts } from './cuts/index.ts'

/** Applies the cuts in order, each as often as it finds something, and keeps what they removed. */
export const cutLine = (line: string): { text: string; removed: { raw: string; rule: string }[] } => {
  const removed: { raw: string; rule: string }[] = []
  let text = line
  for (const rule of cuts) {
    for (let found = rule.cut(text); found && found.length > 0; found = rule.cut(text)) {
      const raw = text.slice(found.index, found.index + found.length)
      if (raw.trim()) removed.push({ raw: raw.trim(), rule: rule.name })
      text = `${text.slice(0, found.index)}  ${text.slice(found.index + found.length)}`
        .replace(/ {2,}/gu, '  ')
        .trim()
    }
  }
  text = text
    .replace(/\(\s*\)|\[\s*\]|<\s*>/gu, ' ')
    .replace(/[\s|,;·•▪●–—/-]+$/u, '')
    .replace(/[\s,]+(?:with|and|&|mit|et|y|und|by)$/iu, '')
    .replace(/^[\s|,;·•–—/-]+/u, '')
    .trim()
  return { text, removed }
}

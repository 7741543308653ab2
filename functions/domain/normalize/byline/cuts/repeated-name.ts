import type { CutRule } from '../cut-rule.ts'

/** "Ana RuizAna Ruiz", "Ana Ruiz Email Ana Ruiz": the name twice, once as the link and once as its label. Source: bloomberg.com and other pages with author cards. */
export const repeatedName: CutRule = {
  name: 'byline/repeated-name',
  cut: line => {
    for (let size = Math.ceil(line.length / 2); size >= 5; size -= 1) {
      const tail = line.slice(-size)
      const head = line.slice(0, line.length - size)
      const gap = /[\s|,]*(?:\s(?:Email|Close) )?$/u.exec(head)?.[0].length ?? 0
      if (head.slice(0, head.length - gap).endsWith(tail) && tail.includes(' ') && /^\p{Lu}/u.test(tail))
        return { index: line.length - size - gap, length: size + gap }
      if (size < line.length / 2 - 8) return undefined
    }
    return undefined
  },
}

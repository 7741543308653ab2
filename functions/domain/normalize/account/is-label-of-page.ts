/** What a page says under its story of itself, of where it stood and of who wrote it. */
const labels: readonly RegExp[] = [
  // "Published in Dawn, November 25th, 2026", "Report a technical issue", "Already have an account? Log in", "Also today School lunch menu"
  /^(?:(?:first |originally )?(?:published|printed) in|report (?:an? (?:\p{L}+ )?(?:issue|error|problem|typo)|this)|already (?:an?|have)|also today|filed under)(?!\p{L})/iu,
  // "Ключови думи към статията: Родопи", "文章关键词：钢琴", "点击进入专题：乡村教育", "Conforme a los criterios de The Trust Project"
  /^(?:key ?words|schlagw[oö]rte|mots[- ]clés|palabras clave|parole chiave|palavras-chave|słowa kluczowe|ключов\p{L}+ (?:думи|слов)|文章关键词|关键词|點擊進入|点击进入)|the trust project/iu,
  // "Fontaine covers science for The Associated Press.", "Ana Ruiz is a reporter in Halden."
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:covers (?:\p{L}+ ){1,5}for|writes (?:about|for)|is (?:an?|the|our) (?:\p{L}+ ){0,3}(?:reporter|editor|correspondent|columnist|writer|journalist))(?!\p{L})/u,
  // "Es redactora en la sección de España"
  /^es (?:redactora?|periodista|corresponsal|editora?) /iu,
  // "About Nordhaven Robotics"
  /^About \p{Lu}/u,
]

/** Whether a line under the story of a page is one that nobody misses in it. */
export const isLabelOfPage = (text: string): boolean => labels.some(label => label.test(text))

import { screen } from '../pattern/screen.ts'

const label = screen(
  /^\W*(?:eds|attn|(?:art|photo|graphic) adv(?:isory)?|editors?|editor['’]?s['’]?(?: notes?)?|notes? to editors?|editors,? please note|legal (?:note|warning)|(?:achtung|(?:hinweis|notiz) an die),? redaktion(?:en)?|(?:note aux|attention) rédactions?|nota alle redazioni|(?:till? red(?:aksjonen|aktionen)?|toimituksi?lle|do redakcji|voor de redacties?)|(?:notas? a los|nota del|atención) editor(?:es)?)\b\.?\s?[:_–—-]+\s*(.+)$/isu,
)

/** The words of a note to editors ("Eds: Adds video link.", "EDITOR'S NOTE _ …"), without its label. Undefined where none. */
export const readNote = (text: string): string | undefined => {
  const note = label.exec(text)?.[1]?.trim()
  return note?.replace(/^\(?([^()]*)\)$/s, '$1')
}

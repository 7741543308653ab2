/** Whom a line of a desk is for, at its head: "Editors:", "LEGAL NOTE -", "Achtung:". A source for patterns, in small letters. */
export const toDesks =
  "(?:(?:(?:note|notice) to )?(?:editors?|eds|clients|subscribers|(?:news)?desk|subs)(?:[’']?s?[’']? note)?|(?:legal|court|contempt|publication) (?:note|notice|warning|advisory)|legal|advisory|attention|attn|urgent|note|warning|correction|hinweis|achtung|an die redaktionen|(?:note|avis) aux rédactions|attention aux rédactions|atención|nota a los editores|attenzione|atenção|let op|obs)\\s?[:,.;–—-]+\\s?"

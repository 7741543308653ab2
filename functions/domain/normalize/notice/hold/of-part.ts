/** What is to go from a story that stands otherwise: until it has, a desk sees to it. "KILL GRAF 3 of “…” on legal advice", "… den Namen des Opfers streichen" */
export const ofPart =
  /(?<!\p{L})(?:delete|remove|drop|omit|cut|strike|kill|eliminate|(?:sup+rim|retir|elimin|borr)\p{L}+|togliere)(?!\p{L}).{0,60}?(?<!\p{L})(?:graf|para(?:graph)?|sentence|quote|name|paragraphe|phrase|nom|párrafo|frase|nombre|paragrafo|nome)s?(?!\p{L})|(?<!\p{L})(?:Absatz|Satz|Namen?|Zitat|alinea|zin|naam)(?!\p{L}).{0,40}?(?:streichen|entfernen|löschen|schrappen|verwijderen)/iu

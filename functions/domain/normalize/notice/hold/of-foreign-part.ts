/** What is to go from a story that stands otherwise: "… den Namen des Opfers streichen", "supprimer le dernier paragraphe". */
export const ofForeignPart =
  /(?<!\p{L})(?:(?:sup+rim|retir|elimin|borr)\p{L}+|togliere)(?!\p{L}).{0,60}?(?<!\p{L})(?:paragraphe|phrase|nom|párrafo|frase|nombre|paragrafo|nome)s?(?!\p{L})|(?<!\p{L})(?:streichen|entfernen|löschen) Sie .{0,40}?(?<!\p{L})(?:Absatz|Satz|Namen?|Zitat)(?!\p{L})|(?<!\p{L})(?:Absatz|Satz|Namen?|Zitat|alinea|zin|naam)(?!\p{L}).{0,40}?(?:streichen|entfernen|löschen|schrappen|verwijderen)/iu

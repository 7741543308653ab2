/** "Ana Ruiz (Foto)", "Ana Ruiz, kuvat": the name, and what he did, which stands behind it. */
export const photographerBehind =
  /^(\p{Lu}[^(),:;/]{3,50})(?: \(|, )(fotos?|photos?|bild(?:er)?|kuvat?|zdjęcia|grafik|illustration)\)?$/iu

import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const whole = screen(
  patternOf([
    /^credit ?(?:\.{3}|…) ?\S[^.!?]{2,80}$/i,
    /^[-–] ?foto:? [^-–.]{2,40} [-–]$/i,
    [
      /^[(（]?/i,
      [
        /photos?/i,
        /(?:sursa )?fot[oó]/i,
        /źródło zdjęć/i,
        /fot\./i,
        /kuvat?/i,
        /bilde?/i,
        /снимка/i,
        /фото/i,
        /φωτογραφία(?: αρχείου)?/i,
        /fotoğraf/i,
        /写真/i,
        /image[mn]?/i,
        /picture/i,
        /credit/i,
        /illustration(?!.{30,}\.$)/i,
        /graphic/i,
        /caption/i,
        /file photo/i,
        /courtesy/i,
      ],
      /(?: (?:by|credits?|courtesy(?: of)?|from))?\s?[:：|/] ?\S.{0,120}$/i,
    ],
  ]),
)
/** "Image: that is what they sold, she said." */
const spoken = /: \p{Ll}.*\b(?:s?he|they|it|that|this|there) .*[.!?]["”]?$/u
/** The photographer's mark: "© Bild: …", "© Фото : …", "Beeld Ana Ruiz voor de Bode" (de Volkskrant). */
const marked = screen(
  /^(?:©|\(c\)) ?(?:photo|foto|bild|imagen?|фото)\s?:|^beeld (?!van |het |de |is )[^.!?]{5,60}$/iu,
)
const byPhotographer = screen(
  /^(?!.*\b(?:show\w*|h[au]ngs?|were|was|are|is|will|have|has|had)\b)(?:(?:staff|file|submitted|contributed|courtesy|guest|pool|handout) )?(?:photos?|foto|image|picture|illustration|photo illustration|video)(?:graphs?)? (?:by|courtesy(?: of)?|credit:?|from|via) \p{Lu}.{0,90}$/iu,
)
/** "Photo by photo, the album grew", "Photographs by the thousand lie here.", "Photographs by Ana Ruiz, who …, line the walls.": a sentence on pictures. */
const told =
  /^\p{Lu}(\p{Ll}+) by (?:\p{Ll}\1(?!\p{L})|the \p{Ll}+ \p{Ll}.*\.$)|, who \p{Ll}|\p{Lu}\S* (?!(?:from|with|near|over|taken|during|after|before|outside|inside|\p{Ll}+ing) )\p{Ll}{4,} (?:the|an?|its|his|her|their) .*\.$/u
/** "REUTERS/Ana Ruiz", "THE CANADIAN PRESS/Dana Whitlock", "via AP", where no more than the credit follows. */
const agencySlash = screen(
  /\b(?:REUTERS|AFP|AP Photo|EPA|EFE|Getty Images|THE CANADIAN PRESS|PA|AAP|USA TODAY Sports)\s?\/\s?\p{L}|\/\s?(?:via )?(?:REUTERS|AFP|AP|EPA|EFE|Getty Images)\b(?=\W*$|.{0,4}\b[A-Z]{4,})|\bvia (?:REUTERS|AP|AFP)\b(?=\W*$|[^.]*\b[A-Z]{4,})/u,
)
const credit = screen(
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:, (?:THE )?(?:ASSOCIATED PRESS|REUTERS|AFP|GETTY IMAGES|AP|EPA)| ?\/ ?(?:ANSA|TASS|UPI|Xinhua|Kyodo|LaPresse|Keystone|Lehtikuva|Scanpix)| ?\/ [\p{Lu} ]{0,20}(?:PRESS|DAILY NEWS)(?: FILES)?)$/u,
)
/** "Ana Ruiz | Bloomberg | Getty Images" (CNBC). */
const barred = screen(
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?: \| [\p{Lu}\d][\p{L}\d.&' -]{1,40}){0,2} \| (?:Getty Images|Getty|AP|AFP|Reuters|Bloomberg|EPA|Shutterstock|CNBC|TribLive|MPR News(?: \d{4}| file)?)$/iu,
)
const viaAgency = screen(
  /^[^.!?]{3,90} (?:via|\/|- \p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+ -) ?(?:AP|Reuters|AFP|Getty(?: Images)?|The Associated Press)$/u,
)
/** "© РИА Новости / Павел Львов": a house, then who took the picture. */
const housesOwn = screen(/^© [^\d/]{2,40} ?\/ ?\p{Lu}[^\d]{3,50}$/u)
/** "Ledger file photo", "Staff photo", "Harbor Daily illustration; Getty": whose it is, and not by whom. */
const ownPhoto = screen(
  /^[(]?(?:\p{Lu}[\p{L}'’-]* ){0,3}(?:(?:[Hh]andout|[Ff]ile|[Ss]taff|[Cc]ourtesy|[Ss]ubmitted|[Cc]ontributed) (?:[Pp]hoto|[Ii]mage)s?|(?:FILE|STAFF|COURTESY|SUBMITTED|CONTRIBUTED) PHOTOS?|illustration[;:] ?\p{Lu}[^.!?]{2,60})[)]?$/u,
)
const provided = screen(
  /^(?:(?:photos? )?(?:provided|supplied) by|screen ?(?:shot|grab)(?:\s?:| (?:via|from))|photos?:? (?:©|\(c\))|courtesy(?: of| photo,?)?|submitted(?: photo)? by) \p{Lu}[^.!?]{2,70}$/iu,
)

/** Whether a whole line says who took, made or gave a picture, or whose it is: "Foto: Ana Ruiz", "Ana Ruiz | Getty Images". */
export const isPictureCredit = (text: string): boolean =>
  (whole.test(text) && !spoken.test(text)) ||
  (byPhotographer.test(text) && !told.test(text)) ||
  marked.test(text) ||
  agencySlash.test(text) ||
  credit.test(text) ||
  barred.test(text) ||
  viaAgency.test(text) ||
  housesOwn.test(text) ||
  ownPhoto.test(text) ||
  provided.test(text)
